import { groupKindOf } from '../../rehearsal/api/kube-client.ts';
import type { KubeObject } from '../../rehearsal/api/kube-object.ts';
import type { ClusterView } from '../../rehearsal/api/cluster-view.ts';

/** A view of a cluster that holds just these objects. */
export function viewOf(objects: readonly KubeObject[]): ClusterView {
  const byKind = Map.groupBy(objects, groupKindOf);
  const all = (kind: string) => byKind.get(kind) ?? [];
  return {
    all,
    kinds: () => [...byKind.keys()],
    find: (kind: string, namespace: string, name: string) =>
      all(kind).find(({ metadata }) => metadata.name === name && (metadata.namespace ?? '') === namespace),
  } as unknown as ClusterView;
}
