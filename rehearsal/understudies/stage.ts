import type { ClusterView } from '../api/cluster-view.ts';
import type { KubeClient } from '../api/kube-client.ts';
import type { KubeObject } from '../api/kube-object.ts';
import type { CertificateAuthority } from '../control-plane/certificate-authority.ts';
import type { CrdSchemas } from '../standins/stand-in-crd.ts';
import { readinessOf } from '../watch/readiness.ts';
import type { ExternalId } from '../../src/model/identity.ts';
import type { Plan } from '../../src/model/plan.ts';

/** What an understudy sees and may use. */
export interface Stage {
  readonly plan: Plan;
  readonly view: ClusterView;
  readonly client: KubeClient;
  readonly authority: CertificateAuthority;
  readonly schemas: CrdSchemas;
  /** Whether an external has been made. */
  isMade(external: ExternalId): boolean;
}

/** Does what some pod would do at run time. Looks at everything each time, does what is due, and may be called at any moment. */
export interface Understudy {
  readonly name: string;
  act(stage: Stage): Promise<void>;
}

const workloadKinds = ['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet'] as const;

/** The workloads of a Helm release that are in the cluster. */
export function workloadsOf(
  view: Pick<ClusterView, 'all'>,
  release: { readonly name: string; readonly namespace: string },
): KubeObject[] {
  return workloadKinds
    .flatMap((kind) => view.all(kind))
    .filter((object) => {
      const { annotations = {} } = object.metadata;
      return (
        annotations['meta.helm.sh/release-name'] === release.name &&
        annotations['meta.helm.sh/release-namespace'] === release.namespace
      );
    });
}

/** Whether there are such workloads and all of them are Ready. */
export function areReady(workloads: readonly KubeObject[]): boolean {
  return workloads.length > 0 && workloads.every((workload) => readinessOf(workload).ready);
}

/** Whether an object is there and Ready. */
export function isReady(view: ClusterView, groupKind: string, namespace: string, name: string): boolean {
  const found = view.find(groupKind, namespace, name);
  return found !== undefined && readinessOf(found).ready;
}
