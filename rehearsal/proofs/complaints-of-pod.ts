import { KubeError } from '../api/kube-client.ts';
import { listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { noNetwork } from '../pods/gatekeeper.ts';
import { findMissing } from '../pods/find-missing.ts';
import { hasNetwork } from '../understudies/has-network.ts';
import type { Stage } from '../understudies/stage.ts';

/** What the API server, a scheduler and a kubelet would say of a pod if it were made now. */
export async function complaintsOfPod(stage: Stage, pod: KubeObject): Promise<string[]> {
  const { serviceAccountName: _account, serviceAccount: _old, ...others } = pod.spec ?? {};
  return [
    ...await refusalOf(stage, pod),
    // The account is asked for first, and what is asked after it would go unheard.
    ...await refusalOf(stage, { ...pod, spec: others }),
    ...missingClaims(stage, pod),
    ...hasNetwork(stage, pod) ? [] : [noNetwork.message],
    ...findMissing(pod, stage.view).map(({ message }) => message),
  ];
}

async function refusalOf({ client }: Stage, pod: KubeObject): Promise<string[]> {
  try {
    await client.dryRun(pod, 'create');
    return [];
  } catch (error) {
    if (error instanceof KubeError) return [error.message];
    throw error;
  }
}

/** As the scheduler says it (Kubernetes 1.36). */
function missingClaims({ view }: Stage, pod: KubeObject): string[] {
  const names = listOf(pod, 'spec', 'volumes').map((volume) => textOf(volume, 'persistentVolumeClaim', 'claimName')).filter((name) => name !== '');
  return names.filter((name) => view.find('/PersistentVolumeClaim', pod.metadata.namespace ?? '', name) === undefined)
    .map((name) => `persistentvolumeclaim "${name}" not found`);
}
