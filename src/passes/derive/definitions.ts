import { pluralOf } from '../../knowledge/custom-kinds.ts';
import { tryFindFluxKind } from '../../knowledge/flux-kinds.ts';
import { isKubernetesGroup } from '../../knowledge/kubernetes-kinds.ts';
import type { Provision } from '../../model/catalogue.ts';
import type { Edge } from '../../model/edge.ts';
import { groupOf, resourceId } from '../../model/identity.ts';
import type { NodeId } from '../../model/identity.ts';
import { holds } from '../../model/objects-of-release.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { choose, edgeTo, madeBy, withEdges } from './provision-of.ts';
import { uncertaintyOf } from './uncertainty.ts';

/**
 * A custom resource needs the CRD of its kind, and so what installs it. A release needs the CRDs of the custom resources that its
 * chart makes, and what the chart says it requires.
 */
export function definitions(plan: Plan): Plan {
  const edges: Edge[] = [];
  const unmet: UnmetNeed[] = [];
  const find = definitionFinder(plan);
  const need = (from: NodeId, group: string, kind: string, field: string, strength: Edge['strength']) => {
    if (isKubernetesGroup(group)) return;
    const { id, provision, reason, uncertain } = find(group, kind);
    if (provision === undefined)
      unmet.push({ from, to: id, kind: 'crd', field, ...(uncertain === undefined ? {} : { uncertain }) });
    else {
      const edge = edgeTo(
        from,
        provision,
        provision.facts.crd === undefined ? 'api-service' : 'crd',
        `${strength === 'apply' ? 'its kind' : 'its chart makes objects whose kind'} ${reason}`,
        strength,
      );
      if (edge !== undefined) edges.push(edge);
    }
  };
  for (const { id, group, kind } of plan.resources) need(id, group, kind, 'kind', 'apply');
  for (const [from, group, kind] of kindsOfCharts(plan)) need(from, group, kind, 'chart', 'start');
  return withEdges(plan, edges, unmet);
}

function definitionFinder(plan: Plan) {
  const { catalogue } = plan;
  const uncertainty = uncertaintyOf(plan);
  const aggregated = aggregatedGroups(plan);
  const look = (group: string, kind: string) => {
    const provision = choose(catalogue.crds.get(`${group}/${kind}`)) ?? aggregated.get(group);
    const id =
      provision?.id ?? resourceId('apiextensions.k8s.io', 'CustomResourceDefinition', '', `${pluralOf(group, kind)}.${group}`);
    const reason =
      provision === undefined
        ? ''
        : `${kind} is defined by ${provision.facts.crd === undefined ? 'APIService' : 'CRD'} ${provision.facts.name}${madeBy(provision)}`;
    return { id, provision, reason, uncertain: provision === undefined ? uncertainty(id) : undefined };
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
  const groups = new Map<string, Provision>();
  for (const [provision] of catalogue.byId.values()) {
    const api = provision?.facts.apiService;
    if (api !== undefined && provision !== undefined) groups.set(api.group, provision);
  }
  return groups;
}

/** Custom kinds that a release's chart makes objects of or requires, each once. */
function kindsOfCharts({ catalogue, resources }: Plan): readonly (readonly [NodeId, string, string])[] {
  const needs = new Map<string, readonly [NodeId, string, string]>();
  const add = (from: NodeId, group: string, kind: string) => needs.set(`${from} ${group}/${kind}`, [from, group, kind]);
  for (const provisions of catalogue.byId.values()) {
    for (const {
      provider,
      how,
      facts: { apiVersion, kind },
    } of provisions) {
      if (how === 'chart' && !isKubernetesGroup(groupOf(apiVersion))) add(provider, groupOf(apiVersion), kind);
    }
  }
  for (const { id, release } of resources) {
    for (const { group, kind, when } of release?.facts?.requires ?? []) {
      if (when === undefined || holds(when, release?.values ?? {})) add(id, group, kind);
    }
  }
  return [...needs.values()].filter(([, group, kind]) => tryFindFluxKind(group, kind) === undefined);
}
