import type { ChartCrd } from '../../authoring/imported-chart.ts';
import { unfoldObjects } from '../../facts/unfold-objects.ts';
import type { Rendering } from '../../helm/rendering-result.ts';
import { factsOfManifest } from '../../knowledge/facts-of-manifest.ts';
import type { CrdFacts } from '../../model/object-facts.ts';
import type { Chart } from '../chart/chart.ts';
import { readDefinitionHeads } from '../crds/read-definition-heads.ts';
import { defaultValues, keysOf, leavesOf, mergeValues, valuesWith, type Values } from '../values/merge-values.ts';
import { isRendered, type ChartRenderer } from './chart-renderer.ts';

/** Definitions in the folders `crds` of a chart and its sub-charts, each with the value that lets its sub-chart in. */
export function definitionsInFiles(chart: Chart, path: readonly string[] = [], value?: string): ChartCrd[] {
  const own = [...chart.crds].flatMap(([file, text]) => readDefinitionHeads(text, `${chart.name}/crds/${file}`));
  const nested = chart.subcharts.flatMap((subchart) => keysOf(chart, subchart).flatMap((key) => {
    const row = chart.dependencies.find(({ name, alias }) => name === subchart.name && (alias ?? name) === key);
    const [condition] = row?.conditions ?? [];
    return definitionsInFiles(subchart, [...path, key], condition === undefined ? value : [...path, condition].join('.'));
  }));
  return [...own.map((crd): ChartCrd => ({ ...crd, from: 'crds', ...(value === undefined ? {} : { value }) })), ...nested];
}

/**
 * Definitions among a chart's templates, found by one rendering for each boolean whose path speaks of CRDs. A definition that several such
 * values take away counts as brought by the one that takes away most, of equals by the deepest: `installCRDs` is the old way where both are there.
 * @param base a rendering under `values`
 */
export function definitionsInTemplates(chart: Chart, values: Values, base: Rendering, render: ChartRenderer): ChartCrd[] {
  const present = definitionsOf(base);
  const found = new Map(present);
  const brought = new Map<string, { readonly value: string; readonly reach: number; readonly depth: number }>();
  for (const [path, is] of definitionSwitches(mergeValues(defaultValues(chart), values))) {
    const result = render(mergeValues(values, valuesWith(path, !is)));
    if (!isRendered(result)) continue;
    const flipped = definitionsOf(result);
    const changed = [...new Set([...present.keys(), ...flipped.keys()])].filter((name) => present.has(name) !== flipped.has(name));
    for (const name of changed) {
      found.set(name, found.get(name) ?? (flipped.get(name) as CrdFacts));
      const before = brought.get(name);
      const isNearer = before === undefined || before.reach < changed.length || (before.reach === changed.length && before.depth < path.length);
      if (isNearer) brought.set(name, { value: path.join('.'), reach: changed.length, depth: path.length });
    }
  }
  return [...found].map(([name, crd]): ChartCrd => {
    const value = brought.get(name)?.value;
    return { ...crd, from: 'templates', ...(value === undefined ? {} : { value }) };
  });
}

/** Each definition once, sorted by name. The folder `crds` comes first, and what no value takes away before what one does. */
export function uniteDefinitions(definitions: readonly ChartCrd[]): ChartCrd[] {
  const byName = new Map<string, ChartCrd>();
  const rank = ({ from, value }: ChartCrd) => (value === undefined ? 0 : 2) + (from === 'crds' ? 0 : 1);
  for (const crd of definitions.toSorted((a, b) => rank(a) - rank(b))) byName.set(nameOf(crd), byName.get(nameOf(crd)) ?? crd);
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, crd]) => crd);
}

/** Booleans whose path speaks of CRDs. Keys with a dot in them have no dotted path, and are passed over. */
function definitionSwitches(values: Values): (readonly [path: readonly string[], is: boolean])[] {
  return [...leavesOf(values)].flatMap(([path, value]) =>
    (typeof value === 'boolean' && /crd/i.test(path.join('.')) && !path.some((key) => key.includes('.')) ? [[path, value] as const] : []));
}

function definitionsOf(rendering: Rendering): Map<string, CrdFacts> {
  const facts = unfoldObjects(rendering).flatMap(({ object }) => (object.kind === 'CustomResourceDefinition' ? factsOfManifest(object).crd ?? [] : []));
  return new Map(facts.map((crd) => [nameOf(crd), crd]));
}

function nameOf({ plural, group }: CrdFacts): string {
  return `${plural}.${group}`;
}
