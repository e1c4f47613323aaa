import { pluralOf } from '../../knowledge/custom-kinds.ts';
import { tryFindFluxKind } from '../../knowledge/flux-kinds.ts';
import { isKubernetesGroup } from '../../knowledge/kubernetes-kinds.ts';
import type { Provision } from '../../model/catalogue.ts';
import type { Edge } from '../../model/edge.ts';
import { groupOf, resourceId } from '../../model/identity.ts';
import type { NodeId } from '../../model/identity.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { kindsOf } from '../../model/resource-lookups.ts';
import { catalogueIndex } from './catalogue-index.ts';
import { missingNeeds } from './missing-needs.ts';
import { preferredProvision, edgeTo, withEdges } from './provision-of.ts';

/**
 * A custom resource needs the CRD of its kind, and so what installs it. A release needs the CRDs of the custom resources that its
 * chart makes.
 */
export function definitions(plan: Plan): Plan {
  const edges: Edge[] = [];
  const unmet: UnmetNeed[] = [];
  const missing = missingNeeds(plan);
  const find = definitionFinder(plan);
  const need = (from: NodeId, group: string, kind: string, field: string, strength: Edge['strength']) => {
    const { id, provision, edgeKind, reason } = find(group, kind);
    if (provision === undefined) return unmet.push(missing({ from, to: id, kind: 'crd', field }));
    const subject = strength === 'apply' ? 'its kind' : 'its chart makes objects whose kind';
    const edge = edgeTo(from, provision, edgeKind, `${subject} ${reason}`, strength);
    return edge === undefined ? 0 : edges.push(edge);
  };
  for (const { group, kind, resources } of kindsOf(plan)) {
    if (!isKubernetesGroup(group)) for (const { id } of resources) need(id, group, kind, 'kind', 'apply');
  }
  for (const [from, group, kind] of kindsOfCharts(plan)) need(from, group, kind, 'chart', 'start');
  return withEdges(plan, edges, unmet);
}

/** Looks each kind up once: by its CRD, else by the aggregated API that answers for its group. */
function definitionFinder(plan: Plan) {
  const { catalogue } = plan;
  const aggregated = aggregatedGroups(plan);
  const look = (group: string, kind: string) => {
    const definition = preferredProvision(catalogue.crds.get(`${group}/${kind}`));
    const provision = definition ?? aggregated.get(group);
    const name = provision?.facts.name ?? `${pluralOf(group, kind)}.${group}`;
    const id = provision?.id ?? resourceId('apiextensions.k8s.io', 'CustomResourceDefinition', '', name);
    const edgeKind: Edge['kind'] = definition === undefined ? 'api-service' : 'crd';
    return {
      id,
      provision,
      edgeKind,
      reason: `${kind} is defined by ${definition === undefined ? 'API' : 'CRD'} ${name}`,
    };
  };
  const found = new Map<string, ReturnType<typeof look>>();
  return (group: string, kind: string) => {
    const key = `${group}/${kind}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const looked = look(group, kind);
    found.set(key, looked);
    return looked;
  };
}

/** API groups that another server behind the API server answers. */
function aggregatedGroups({ catalogue }: Plan): ReadonlyMap<string, Provision> {
  const byName = catalogueIndex(catalogue).withApis.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return new Map(byName.map((provision) => [provision.facts.apiService?.group ?? '', provision]));
}

/** Custom kinds that a release's chart makes objects of, each once. */
function kindsOfCharts(plan: Plan): Iterable<readonly [NodeId, string, string]> {
  const needs = new Map<string, readonly [NodeId, string, string]>();
  const add = (from: NodeId, group: string, kind: string) => {
    if (isKubernetesGroup(group) || tryFindFluxKind(group, kind) !== undefined) return;
    needs.set(`${from} ${group}/${kind}`, [from, group, kind]);
  };
  for (const { provider, how, facts } of catalogueIndex(plan.catalogue).ofCharts) {
    if (how === 'chart') add(provider, groupOf(facts.apiVersion), facts.kind);
  }
  return needs.values();
}
