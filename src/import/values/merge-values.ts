import type { Chart } from '../chart/chart.ts';

/** Values of a chart, or part of them. */
export type Values = Readonly<Record<string, unknown>>;

/** A chart's values with those of its sub-charts below their alias, as Helm merges them. */
export function defaultValues(chart: Chart): Values {
  const nested = chart.subcharts
    .filter((subchart) => subchart.type !== 'library')
    .flatMap((subchart) => keysOf(chart, subchart).map((key) => [key, defaultValues(subchart)] as const));
  return mergeValues(Object.fromEntries(nested), chart.values);
}

/** Keys under which the values of a sub-chart stand: its aliases, else its name. */
export function keysOf(parent: Chart, subchart: Chart): string[] {
  const keys = parent.dependencies.filter((row) => row.name === subchart.name).map((row) => row.alias ?? row.name);
  return keys.length > 0 ? [...new Set(keys)] : [subchart.name];
}

/** `over` laid over `under`; mappings are merged, everything else is replaced. */
export function mergeValues(under: Values, over: Values): Values {
  const merged: Record<string, unknown> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    merged[key] =
      isMapping(below) && isMapping(value)
        ? mergeValues(below, value)
        : value === null && isMapping(below)
          ? below
          : value;
  }
  return merged;
}

/** Values that hold one leaf, at a path. */
export function valuesWith(path: readonly string[], value: unknown): Values {
  return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as Values;
}

/** Every leaf with its path; lists are leaves. */
export function* leavesOf(
  values: Values,
  path: readonly string[] = [],
): Generator<readonly [path: readonly string[], value: unknown]> {
  for (const [key, value] of Object.entries(values)) {
    if (isMapping(value)) yield* leavesOf(value, [...path, key]);
    else yield [[...path, key], value];
  }
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
