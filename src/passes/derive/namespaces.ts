import { tryFindScope } from '../../knowledge/custom-kinds.ts';
import type { Edge } from '../../model/edge.ts';
import { resourceId } from '../../model/identity.ts';
import type { NodeId } from '../../model/identity.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { edgeTo, tryFindProvision, withEdges } from './provision-of.ts';
import { uncertaintyOf } from './uncertainty.ts';

/** Everything with a namespace needs it; a release also the namespaces into which its chart puts objects. */
export function namespaces(plan: Plan): Plan {
  const edges: Edge[] = [];
  const unmet: UnmetNeed[] = [];
  const find = namespaceFinder(plan);
  const need = (from: NodeId, namespace: string, field: string, strength: Edge['strength']) => {
    const { id, provision, reason, uncertain } = find(namespace);
    if (provision === undefined)
      unmet.push({ from, to: id, kind: 'namespace', field, ...(uncertain === undefined ? {} : { uncertain }) });
    else {
      const edge = edgeTo(
        from,
        provision,
        'namespace',
        strength === 'apply' ? reason : `it puts objects into namespace ${namespace}`,
        strength,
      );
      if (edge !== undefined) edges.push(edge);
    }
  };
  for (const { id, group, kind, namespace, release } of plan.resources) {
    if (namespace !== '' && tryFindScope(group, kind) !== 'Cluster') need(id, namespace, 'metadata.namespace', 'apply');
    if (release !== undefined && release.namespace !== namespace) need(id, release.namespace, 'spec.targetNamespace', 'start');
  }
  for (const [from, namespace] of namespacesOfCharts(plan)) need(from, namespace, 'chart', 'start');
  return withEdges(plan, edges, unmet);
}

function namespaceFinder(plan: Plan) {
  const { catalogue } = plan;
  const uncertainty = uncertaintyOf(plan);
  const found = new Map<string, ReturnType<typeof look>>();
  const look = (namespace: string) => {
    const id = resourceId('', 'Namespace', '', namespace);
    const provision = tryFindProvision(catalogue, id);
    return {
      id,
      provision,
      reason: `it lives in namespace ${namespace}`,
      uncertain: provision === undefined ? uncertainty(id) : undefined,
    };
  };
  return (namespace: string) => {
    const known = found.get(namespace);
    if (known !== undefined) return known;
    const looked = look(namespace);
    found.set(namespace, looked);
    return looked;
  };
}

/** Namespaces beside its own that a chart's objects go to, each once. */
function namespacesOfCharts({ catalogue, resources }: Plan): readonly (readonly [NodeId, string])[] {
  const own = new Map<NodeId, string>(
    resources.flatMap(({ id, release }) => (release === undefined ? [] : [[id, release.namespace] as const])),
  );
  const pairs = new Map<string, readonly [NodeId, string]>();
  for (const provisions of catalogue.byId.values()) {
    for (const {
      provider,
      how,
      facts: { namespace },
    } of provisions) {
      if (how === 'chart' && namespace !== '' && own.get(provider) !== namespace)
        pairs.set(`${provider} ${namespace}`, [provider, namespace]);
    }
  }
  return [...pairs.values()];
}
