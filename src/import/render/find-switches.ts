import type { Json } from '../../model/json.ts';
import type { Chart } from '../chart/chart.ts';
import type { ValuesSchema } from '../values/values-schema.ts';
import { defaultValues, isMapping, keysOf, leavesOf, mergeValues, scalarAt, type Values } from './values.ts';

/** A value that is set otherwise once, to see what it changes. */
export interface Switch {
  /** Dotted. */
  readonly path: string;
  /** What the chart's own values say. */
  readonly default: Json;
  /** What a rendering of the facts' own values starts from, where that differs. */
  readonly base: Json;
  readonly to: Json;
  /** Set where a sub-chart, CRDs included, comes and goes with it. */
  readonly isCondition: boolean;
}

/** Switches of what pods may do, which a chart may have without saying so in its values. */
const security = /^(host(Network|PID|IPC)|privileged|allowPrivilegeEscalation|runAsNonRoot)$/;

/** Whether a switch decides what pods may do. */
export function isSecuritySwitch({ path }: Switch): boolean {
  const name = path.slice(path.lastIndexOf('.') + 1);
  return security.test(name) || name === 'hostPort';
}

/** Strings that name something which exists already: set, they replace what the chart would make. */
const references = /^(existing\w*|\w*SecretName|\w*ConfigMapName|priorityClassName|storageClass(Name)?|secretName|claimName)$/;

/**
 * Every value of a chart that may switch objects on or off: booleans, choices of an enum, conditions and tags of sub-charts, and names that are
 * empty. What is called "enabled" comes first, since the number of renderings is bounded.
 * @param base the values that the facts are rendered with, over the chart's own
 * @param shown paths of empty strings that are known to show up in what the chart makes
 * @param token what an empty string is set to
 */
export function findSwitches(chart: Chart, schema: ValuesSchema, base: Values, shown: ReadonlySet<string>, token: string): Switch[] {
  const defaults = defaultValues(chart);
  const given = mergeValues(defaults, base);
  const found = new Map<string, Switch>();
  const conditions = conditionPaths(chart, '');
  const add = (path: string, to: Json, fallback: Json) => {
    const own = scalarAt(defaults, path) ?? fallback;
    const start = scalarAt(given, path) ?? fallback;
    const key = `${path}=${JSON.stringify(to)}`;
    if (start !== to && !found.has(key)) found.set(key, { path, default: own, base: start, to, isCondition: conditions.includes(path) });
  };
  for (const [path, value] of leavesOf(given)) {
    const name = path.slice(path.lastIndexOf('.') + 1);
    if (typeof value === 'boolean') add(path, !value, value);
    else if ((value === '' || value === null) && (references.test(name) || shown.has(path))) add(path, token, '');
    else if (typeof value === 'string' && /^storageClass(Name)?$/.test(name)) add(path, '', value);
    else if (typeof value === 'string') for (const choice of /^enabled?$/i.test(name) ? [true, false] : choicesAt(schema, path)) add(path, choice, value);
  }
  for (const path of unsetPaths(given, schema)) {
    const name = path.slice(path.lastIndexOf('.') + 1);
    if (security.test(name)) add(path, true, false);
    else if (name === 'hostPort') add(path, 1, '');
    else if (references.test(name)) add(path, token, '');
  }
  for (const path of conditions) add(path, scalarAt(given, path) === false, true);
  return [...found.values()].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

/** Paths that a chart's schema or templates know, and its values leave out. */
function* unsetPaths(values: Values | undefined, { keys = {} }: ValuesSchema, above = ''): Generator<string> {
  for (const [key, schema] of Object.entries(keys)) {
    const [value, path] = [values?.[key], above === '' ? key : `${above}.${key}`];
    if (/[.[\]{}:]/.test(key)) continue;
    if (schema.keys !== undefined && (value === undefined || value === null || isMapping(value))) yield* unsetPaths(isMapping(value) ? value : undefined, schema, path);
    else if (value === undefined || value === null) yield path;
  }
}

function rank({ path, to }: Switch): number {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const depth = path.split('.').length;
  if (/^(enabled?|create|install\w*)$/i.test(name)) return depth;
  return (typeof to === 'boolean' ? 20 : 40) + depth;
}

function conditionPaths(chart: Chart, prefix: string): string[] {
  const own = chart.dependencies.flatMap((row) => [...row.conditions, ...row.tags.map((tag) => `tags.${tag}`)]);
  const nested = chart.subcharts.flatMap((subchart) => keysOf(chart, subchart).flatMap((key) => conditionPaths(subchart, `${prefix}${key}.`)));
  return [...own.map((path) => `${path.startsWith('tags.') ? '' : prefix}${path}`), ...nested];
}

function choicesAt(schema: ValuesSchema, path: string): readonly string[] {
  const at = path.split('.').reduce<ValuesSchema | undefined>((found, key) => found?.keys?.[key], schema);
  return (at?.enum ?? []).filter((choice) => typeof choice === 'string' && choice !== '') as string[];
}
