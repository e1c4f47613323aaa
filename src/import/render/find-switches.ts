import type { Json } from '../../model/json.ts';
import type { Chart } from '../chart/chart.ts';
import type { ValuesSchema } from '../values/values-schema.ts';

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

type Values = Readonly<Record<string, unknown>>;

/** Strings that name something which exists already: set, they replace what the chart would make. */
const references = /^(existing\w*|\w*SecretName|\w*ConfigMapName|priorityClassName|storageClass(Name)?|secretName|claimName)$/;

/**
 * Every value of a chart that may switch objects on or off: booleans, choices of an enum, names of what exists already, conditions and tags of
 * sub-charts. What is called "enabled" comes first, since the number of renderings is bounded.
 * @param base the values that the facts are rendered with, over the chart's own
 */
export function findSwitches(chart: Chart, schema: ValuesSchema, base: Values, token: string): Switch[] {
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
  for (const [path, value] of leaves(given, '')) {
    const name = path.slice(path.lastIndexOf('.') + 1);
    if (typeof value === 'boolean') add(path, !value, value);
    else if (value === '' && references.test(name)) add(path, token, '');
    else if (typeof value === 'string') for (const choice of /^enabled?$/i.test(name) ? [true, false] : choicesAt(schema, path)) add(path, choice, value);
  }
  for (const path of conditions) add(path, scalarAt(given, path) === false, true);
  return [...found.values()].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
}

/** A chart's values with those of its sub-charts below their alias, as Helm merges them. */
export function defaultValues(chart: Chart): Values {
  const nested = chart.subcharts.filter((subchart) => subchart.type !== 'library').flatMap((subchart) => {
    const rows = chart.dependencies.filter((row) => row.name === subchart.name).map((row) => row.alias ?? row.name);
    return (rows.length > 0 ? rows : [subchart.name]).map((key) => [key, defaultValues(subchart)] as const);
  });
  return mergeValues(Object.fromEntries(nested), chart.values);
}

/** `over` laid over `under`; mappings are merged, everything else is replaced. */
export function mergeValues(under: Values, over: Values): Values {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] = isMapping(below) && isMapping(value) ? mergeValues(below, value) : value === null && isMapping(below) ? below : value;
  }
  return merged;
}

/** Values that hold one leaf, at a dotted path. */
export function valuesWith(path: string, value: unknown): Values {
  return path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Values;
}

function rank({ path, to }: Switch): number {
  const name = path.slice(path.lastIndexOf('.') + 1);
  const depth = path.split('.').length;
  if (/^(enabled?|create|install\w*)$/i.test(name)) return depth;
  return (typeof to === 'boolean' ? 20 : 40) + depth;
}

function* leaves(values: Values, path: string): Generator<readonly [string, unknown]> {
  for (const [key, value] of Object.entries(values)) {
    if (/[.[\]{}]/.test(key)) continue;
    const at = path === '' ? key : `${path}.${key}`;
    if (isMapping(value)) yield* leaves(value, at);
    else yield [at, value];
  }
}

function conditionPaths(chart: Chart, prefix: string): string[] {
  const own = chart.dependencies.flatMap((row) => [...row.conditions, ...row.tags.map((tag) => `tags.${tag}`)]);
  const nested = chart.subcharts.flatMap((subchart) => {
    const keys = chart.dependencies.filter((row) => row.name === subchart.name).map((row) => row.alias ?? row.name);
    return keys.flatMap((key) => conditionPaths(subchart, `${prefix}${key}.`));
  });
  return [...own.map((path) => `${path.startsWith('tags.') ? '' : prefix}${path}`), ...nested];
}

function choicesAt(schema: ValuesSchema, path: string): readonly string[] {
  const at = path.split('.').reduce<ValuesSchema | undefined>((found, key) => found?.keys?.[key], schema);
  return (at?.enum ?? []).filter((choice) => typeof choice === 'string' && choice !== '') as string[];
}

function scalarAt(values: Values, path: string): Json | undefined {
  const found = path.split('.').reduce<unknown>((at, key) => (isMapping(at) ? at[key] : undefined), values);
  return found === null || typeof found === 'object' ? undefined : (found as Json | undefined);
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
