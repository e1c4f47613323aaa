import { listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { noNetwork } from '../pods/gatekeeper.ts';
import { findMissing } from '../pods/find-missing.ts';
import { hasNetwork } from '../understudies/has-network.ts';
import type { Stage } from '../understudies/stage.ts';
import { refusalOf } from './refusal-of.ts';

/** What the API server, a scheduler and a kubelet would say of a pod if it were made now. */
export async function complaintsOfPod(stage: Stage, pod: KubeObject): Promise<string[]> {
  const { serviceAccountName: _account, serviceAccount: _old, ...others } = pod.spec ?? {};
  return [
    ...(await refusalOf(stage, pod, 'create')),
    // The account is asked for first, and what is asked after it would go unheard.
    ...(await refusalOf(stage, { ...pod, spec: others }, 'create')),
    ...missingClaims(stage, pod),
    ...(hasNetwork(stage, pod) ? [] : [noNetwork.message]),
    ...findMissing(pod, stage.view).map(({ message }) => message),
  ];
}

/** As the scheduler says it (Kubernetes 1.36). */
function missingClaims({ view }: Stage, pod: KubeObject): string[] {
  const names = listOf(pod, 'spec', 'volumes')
    .map((volume) => textOf(volume, 'persistentVolumeClaim', 'claimName'))
    .filter((name) => name !== '');
  return names
    .filter((name) => view.find('/PersistentVolumeClaim', pod.metadata.namespace ?? '', name) === undefined)
    .map((name) => `persistentvolumeclaim "${name}" not found`);
}

/** What the volume controller says of claims whose class is not there (Kubernetes 1.36). */
export function classesOfClaims({ view }: Stage, claims: readonly unknown[]): string[] {
  const classes = claims.map((claim) => textOf(claim, 'spec', 'storageClassName')).filter((name) => name !== '');
  return classes
    .filter((name) => view.find('storage.k8s.io/StorageClass', '', name) === undefined)
    .map((name) => `storageclass.storage.k8s.io "${name}" not found`);
}
