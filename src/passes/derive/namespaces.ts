import { tryFindScope } from '../../knowledge/custom-kinds.ts';
import type { Edge } from '../../model/edge.ts';
import { resourceId } from '../../model/identity.ts';
import type { NodeId } from '../../model/identity.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { kindsOf, resourcesOfKind, releasesOf } from '../../model/resource-lookups.ts';
import { catalogueIndex } from './catalogue-index.ts';
import { missingNeeds } from './missing-needs.ts';
import { targetNamespaceOf } from '../../knowledge/target-namespace-of.ts';
import { edgeTo, tryFindProvision, withEdges } from './provision-of.ts';

/** Everything with a namespace needs it; a release also the namespaces into which its chart puts objects. */
export function namespaces(plan: Plan): Plan {
  const edges: Edge[] = [];
  const unmet: UnmetNeed[] = [];
  const missing = missingNeeds(plan);
  const find = namespaceFinder(plan);
  const need = (from: NodeId, namespace: string, field: string, strength: Edge['strength']) => {
    const { id, provision, lives, puts } = find(namespace);
    if (provision === undefined) return unmet.push(missing({ from, to: id, kind: 'namespace', field }));
    const edge = edgeTo(from, provision, 'namespace', strength === 'apply' ? lives : puts, strength);
    return edge === undefined ? 0 : edges.push(edge);
  };
  for (const { group, kind, resources } of kindsOf(plan)) {
    if (tryFindScope(group, kind) === 'Cluster') continue;
    for (const { id, namespace } of resources) if (namespace !== '') need(id, namespace, 'metadata.namespace', 'apply');
  }
  for (const resource of resourcesOfKind(plan, 'helm.toolkit.fluxcd.io', 'HelmRelease')) {
    const target = targetNamespaceOf(resource);
    if (target !== resource.namespace) need(resource.id, target, 'spec.targetNamespace', 'start');
  }
  for (const [from, namespace] of namespacesOfCharts(plan)) need(from, namespace, 'chart', 'start');
  return withEdges(plan, edges, unmet);
}

/** Looks each namespace up once: thousands of objects share a few. */
function namespaceFinder({ catalogue }: Plan) {
  const look = (namespace: string) => {
    const id = resourceId('', 'Namespace', '', namespace);
    const provision = tryFindProvision(catalogue, id);
    return {
      id,
      provision,
      lives: `it lives in namespace ${namespace}`,
      puts: `it puts objects into namespace ${namespace}`,
    };
  };
  const found = new Map<string, ReturnType<typeof look>>();
  return (namespace: string) => {
    const known = found.get(namespace);
    if (known !== undefined) return known;
    const looked = look(namespace);
    found.set(namespace, looked);
    return looked;
  };
}

/** Namespaces beside its own that a chart's objects go to, each once. */
function namespacesOfCharts(plan: Plan): Iterable<readonly [NodeId, string]> {
  const own = new Map<NodeId, string>(releasesOf(plan).map(({ id, release }) => [id, release.namespace]));
  const pairs = new Map<string, readonly [NodeId, string]>();
  for (const { provider, how, facts } of catalogueIndex(plan.catalogue).ofCharts) {
    const { namespace } = facts;
    if (how !== 'chart' || namespace === '' || own.get(provider) === namespace) continue;
    pairs.set(`${provider} ${namespace}`, [provider, namespace]);
  }
  return pairs.values();
}
