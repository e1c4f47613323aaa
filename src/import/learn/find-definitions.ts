import type { ImportedCrd } from '../../model/known-chart.ts';
import { unfoldObjects } from '../../facts/unfold-objects.ts';
import type { Rendering } from '../../helm/rendering-result.ts';
import { factsOfManifest } from '../../knowledge/facts-of-manifest.ts';
import type { CrdFacts } from '../../model/object-facts.ts';
import type { Chart } from '../chart/chart.ts';
import { readDefinitionHeads } from '../crds/read-definition-heads.ts';
import { defaultValues, keysOf, leavesOf, mergeValues, valuesWith, type Values } from '../values/merge-values.ts';
import { isRendered, type ChartRenderer } from './chart-renderer.ts';

/** Definitions in the folders `crds` of a chart and its sub-charts, each with the value that lets its sub-chart in. */
export function definitionsInFiles(chart: Chart, path: readonly string[] = [], value?: string): ImportedCrd[] {
  const own = [...chart.crds].flatMap(([file, text]) => readDefinitionHeads(text, `${chart.name}/crds/${file}`));
  const nested = chart.subcharts.flatMap((subchart) =>
    keysOf(chart, subchart).flatMap((key) => {
      const row = chart.dependencies.find(({ name, alias }) => name === subchart.name && (alias ?? name) === key);
      const [condition] = row?.conditions ?? [];
      const letsIn = condition === undefined ? value : [...path, condition].join('.');
      return definitionsInFiles(subchart, [...path, key], letsIn);
    }),
  );
  return [...own.map((crd): ImportedCrd => ({ ...crd, from: 'crds', ...optionalValue(value) })), ...nested];
}

/**
 * Definitions among a chart's templates, found by one rendering for each boolean whose path names CRDs. A definition
 * that several such values take away counts as brought by the one that takes away most, of equals by the deepest:
 * `installCRDs` is the old way where there is `crds.enabled` too.
 * @param base a rendering under `values`
 */
export function definitionsInTemplates(
  chart: Chart,
  values: Values,
  base: Rendering,
  render: ChartRenderer,
): ImportedCrd[] {
  const present = definitionsOf(base);
  const found = new Map(present);
  const brought = new Map<string, Bringer>();
  for (const [path, is] of definitionSwitches(mergeValues(defaultValues(chart), values))) {
    const result = render(mergeValues(values, valuesWith(path, !is)));
    if (!isRendered(result)) continue;
    const flipped = definitionsOf(result);
    for (const [name, crd] of flipped) found.set(name, found.get(name) ?? crd);
    const changed = [...found.keys()].filter((name) => present.has(name) !== flipped.has(name));
    const bringer: Bringer = { value: path.join('.'), reach: changed.length, depth: path.length };
    for (const name of changed) if (isStronger(bringer, brought.get(name))) brought.set(name, bringer);
  }
  return [...found].map(([name, crd]) => ({ ...crd, from: 'templates', ...optionalValue(brought.get(name)?.value) }));
}

/** A value that brings definitions: how many, and how deep it stands. */
interface Bringer {
  readonly value: string;
  readonly reach: number;
  readonly depth: number;
}

function isStronger(one: Bringer, other: Bringer | undefined): boolean {
  return other === undefined || one.reach > other.reach || (one.reach === other.reach && one.depth > other.depth);
}

function optionalValue(value: string | undefined): { readonly value?: string } {
  return value === undefined ? {} : { value };
}

/** Each definition once, sorted by name. What no value takes away comes before what one does, then the folder `crds`. */
export function uniteDefinitions(definitions: readonly ImportedCrd[]): ImportedCrd[] {
  const byName = new Map<string, ImportedCrd>();
  const rank = ({ from, value }: ImportedCrd) => (value === undefined ? 0 : 2) + (from === 'crds' ? 0 : 1);
  for (const crd of definitions.toSorted((a, b) => rank(b) - rank(a))) byName.set(nameOf(crd), crd);
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, crd]) => crd);
}

/** Booleans whose path names CRDs. Keys with a dot in them have no dotted path, and are passed over. */
function definitionSwitches(values: Values): (readonly [path: readonly string[], is: boolean])[] {
  const isOfDefinitions = (path: readonly string[]) =>
    /crd/i.test(path.join('.')) && !path.some((key) => key.includes('.'));
  return [...leavesOf(values)].flatMap(([path, value]) =>
    typeof value === 'boolean' && isOfDefinitions(path) ? [[path, value] as const] : [],
  );
}

function definitionsOf(rendering: Rendering): Map<string, CrdFacts> {
  const definitions = unfoldObjects(rendering).filter(({ object }) => object.kind === 'CustomResourceDefinition');
  const facts = definitions.flatMap(({ object }) => factsOfManifest(object).crd ?? []);
  return new Map(facts.map((crd) => [nameOf(crd), crd]));
}

function nameOf({ plural, group }: CrdFacts): string {
  return `${plural}.${group}`;
}
