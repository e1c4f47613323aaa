import type { PossibleCrds } from '../../authoring/imported-chart.ts';
import { isKubernetesGroup } from '../../knowledge/kubernetes-kinds.ts';
import { groupOf } from '../../model/identity.ts';
import { isObject, type JsonObject } from '../../model/json.ts';
import type { Chart } from '../chart/chart.ts';

/** What RBAC rules and objects of renderings say about definitions that the chart's software may make when it runs. */
export function possibleCrds(objects: readonly JsonObject[]): PossibleCrds {
  const rules = objects.flatMap(rulesOf);
  const ofObjects = objects.map(({ apiVersion }) => groupOf(String(apiVersion)));
  const ofRules = rules.flatMap(({ apiGroups }) => textsOf(apiGroups));
  const definitions = rules.some(createsDefinitions) || objects.some(isBoundToAdmin);
  return { definitions, groups: foreign([...ofObjects, ...ofRules]) };
}

/** The same of a chart that was not rendered: what the text of its templates names. */
export function possibleCrdsOfText(chart: Chart): PossibleCrds {
  const texts = textsIn(chart);
  const found = (pattern: RegExp) =>
    texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''));
  const versions = found(/apiVersion:\s*["']?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\//g);
  const lists = found(/apiGroups:((?:\s*(?:[-,[\]"']|[a-z0-9.-]+(?=["'\s,\]])))+)/g);
  const listed = lists.flatMap((list) => list.match(/[a-z0-9-]+(\.[a-z0-9-]+)+/g) ?? []);
  const definitions = texts.some((text) => /\bcustomresourcedefinitions\b/.test(text));
  return { definitions, groups: foreign([...versions, ...listed]) };
}

function rulesOf(object: JsonObject): readonly JsonObject[] {
  const isRole = object.kind === 'ClusterRole' || object.kind === 'Role';
  return isRole && Array.isArray(object.rules) ? object.rules.filter(isObject) : [];
}

function createsDefinitions({ apiGroups, resources, verbs }: JsonObject): boolean {
  const wanted = [
    [apiGroups, 'apiextensions.k8s.io'],
    [resources, 'customresourcedefinitions'],
    [verbs, 'create'],
  ] as const;
  return wanted.every(([list, word]) => textsOf(list).some((text) => text === word || text === '*'));
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
