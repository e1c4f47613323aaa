import type { PossibleCrds } from '../../authoring/imported-chart.ts';
import { isKubernetesGroup } from '../../knowledge/kubernetes-kinds.ts';
import { groupOf } from '../../model/identity.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { Chart } from '../chart/chart.ts';

/** What the RBAC rules and objects of renderings say about definitions that the chart's software may make when it runs. */
export function possibleCrds(objects: readonly JsonObject[]): PossibleCrds {
  const rules = objects.flatMap(rulesOf);
  const named = [...objects.map(({ apiVersion }) => groupOf(String(apiVersion))), ...rules.flatMap(({ apiGroups }) => textsOf(apiGroups))];
  return { definitions: rules.some(createsDefinitions) || objects.some(isBoundToAdmin), groups: foreign(named) };
}

/** The same of a chart that was not rendered: what the text of its templates names. */
export function possibleCrdsOfText(chart: Chart): PossibleCrds {
  const texts = textsIn(chart);
  const versions = texts.flatMap((text) => [...text.matchAll(/apiVersion:\s*["']?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\//g)]);
  const lists = texts.flatMap((text) => [...text.matchAll(/apiGroups:((?:\s*(?:[-,[\]"']|[a-z0-9.-]+(?=["'\s,\]])))+)/g)]);
  const groups = [...versions.map((match) => match[1] ?? ''), ...lists.flatMap((match) => (match[1] ?? '').match(/[a-z0-9-]+(\.[a-z0-9-]+)+/g) ?? [])];
  return { definitions: texts.some((text) => /\bcustomresourcedefinitions\b/.test(text)), groups: foreign(groups) };
}

function rulesOf(object: JsonObject): readonly JsonObject[] {
  const isRole = object.kind === 'ClusterRole' || object.kind === 'Role';
  return isRole && Array.isArray(object.rules) ? object.rules.filter(isObject) : [];
}

function createsDefinitions({ apiGroups, resources, verbs }: JsonObject): boolean {
  const holds = (list: unknown, word: string) => textsOf(list).some((text) => text === word || text === '*');
  return holds(apiGroups, 'apiextensions.k8s.io') && holds(resources, 'customresourcedefinitions') && holds(verbs, 'create');
}

function isBoundToAdmin({ kind, roleRef }: JsonObject): boolean {
  return kind === 'ClusterRoleBinding' && isObject(roleRef) && roleRef.name === 'cluster-admin';
}

function foreign(groups: readonly string[]): string[] {
  return [...new Set(groups)].filter((group) => group !== '*' && !isKubernetesGroup(group)).sort();
}

function textsIn({ templates, subcharts }: Chart): string[] {
  return [...templates.values(), ...subcharts.flatMap(textsIn)];
}

function textsOf(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}
