import { isKubernetesGroup } from '../../knowledge/kubernetes-kinds.ts';
import type { ChartFacts, ChartObject, FullName } from '../../model/chart-facts.ts';
import { groupOf } from '../../model/identity.ts';
import type { Chart } from '../chart/chart.ts';
import type { CustomResource } from '../crds/custom-resource.ts';
import { readCrds } from '../crds/read-crds.ts';
import { staticFacts } from '../facts/static-facts.ts';
import { ImportProblem } from '../import-problem.ts';
import { valuesOfChart } from '../values/chart-values.ts';
import { findNameRules, nameCandidates } from './find-name-rules.ts';
import { findSwitches, mergeValues, valuesWith, type Switch } from './find-switches.ts';
import { followSwitches, type Flip } from './follow-switches.ts';
import type { Renderer, RenderRequest } from './helm.ts';
import { patternOf, type NameRules, type Witness } from './name-patterns.ts';
import { placeholder } from './placeholders.ts';
import { RenderingReader, type RenderedObject } from './read-rendering.ts';
import { findRequiredValues } from './required-values.ts';

/** How a chart is rendered, and who is told how far it got. */
export interface RenderOptions {
  /** Values without which it does not render, or that its users always set. */
  readonly values: Readonly<Record<string, unknown>>;
  /** How many switches are tried at most. */
  readonly switchLimit: number;
  /** How many renderings run at a time. */
  readonly parallel: number;
  readonly progress: (done: number, total: number) => void;
}

/**
 * Finds out by rendering what a chart brings: under several names of the release, so that names become patterns, and with each switch of
 * its values set otherwise, so that facts follow values.
 * @throws {ImportProblem} where the chart does not render
 */
export async function renderFacts(chart: Chart, renderer: Renderer, options: RenderOptions): Promise<ChartFacts> {
  const reader = new RenderingReader();
  const known = staticFacts(chart);
  const served = known.asksFor ?? [];
  const request: RenderRequest = { release: placeholder.release, namespace: placeholder.namespace, values: options.values, served };
  const text = await renderOrThrow(chart, renderer, request);
  const base = reader.read(text, request.namespace);
  const rules = await learnNames(chart, renderer, reader, request, base);
  const switches = findSwitches(chart, valuesOfChart(chart), options.values, placeholder.value);
  const tried = switches.slice(0, options.switchLimit);
  const flips = await flipAll(tried, base, renderer, reader, request, options);
  const bare = served.length === 0 ? base : await renderBare(renderer, reader, request, base);
  const followed = markServed(followSwitches(base, flips), new Set(bare.map(({ identity }) => identity)), base, served);
  const objects = followed.map((object) => withPatterns(object, rules.rules, rules.witnesses));
  const own = rules.rules.get('');
  const unknown = [...flips.filter((flip) => flip.objects === undefined).map((flip) => flip.switch.path), ...switches.slice(options.switchLimit).map(({ path }) => path)];
  return {
    ...known,
    rendered: Object.keys(options.values).length === 0 ? 'defaults' : 'values',
    deterministic: (await renderOrThrow(chart, renderer, request)) === text,
    ...(own === undefined ? {} : { fullname: own }),
    ...nestedNames(rules.rules),
    objects,
    requires: requirementsOf(objects),
    requiredValues: await findRequiredValues(options.values, async (values) => 'text' in (await renderer.render({ ...request, values }))),
    ...(unknown.length === 0 ? {} : { unknownSwitches: [...new Set(unknown)].sort() }),
  };
}

/** The custom resource definitions that a chart brings, whether they lie under `crds/` or among its templates. */
export async function renderCrds(chart: Chart, renderer: Renderer, values: Readonly<Record<string, unknown>>): Promise<CustomResource[]> {
  const text = await renderOrThrow(chart, renderer, { release: placeholder.release, namespace: placeholder.namespace, values, served: staticFacts(chart).asksFor ?? [] });
  const definitions = text.split(/^---[ \t]*$/m).filter((document) => /^kind: *"?CustomResourceDefinition/m.test(document));
  return definitions.flatMap((document) => readCrds(document, `chart ${chart.name} ${chart.version}`));
}

async function renderOrThrow(chart: Chart, renderer: Renderer, request: RenderRequest): Promise<string> {
  const rendering = await renderer.render(request);
  if ('text' in rendering) return rendering.text;
  throw new ImportProblem(`chart "${chart.name}" ${chart.version} does not render: ${rendering.problem}; give the values that it needs with --values`);
}

/** Renders under further names, and finds the conventions that explain all of them. */
async function learnNames(chart: Chart, renderer: Renderer, reader: RenderingReader, request: RenderRequest, base: readonly RenderedObject[]): Promise<{ rules: NameRules; witnesses: Map<string, Witness[]> }> {
  const texts = base.map(({ facts }) => stringsOf(facts));
  const names = [...new Set(texts.flat())].filter((text) => text.includes(placeholder.release));
  const candidates = nameCandidates(chart, names);
  const releases = [...new Set([...candidates.map(({ contains }) => contains), placeholder.longRelease])].filter((name) => name.length <= 53).slice(0, 16);
  const witnesses = new Map<string, Witness[]>(names.map((text) => [text, [{ release: request.release, namespace: request.namespace, text }]]));
  for (const release of releases) {
    const rendering = await renderer.render({ ...request, release });
    if (!('text' in rendering)) continue;
    const objects = reader.read(rendering.text, request.namespace);
    if (objects.length !== base.length) continue;
    for (const [index, object] of objects.entries()) {
      if (object.facts.kind !== base[index]?.facts.kind) continue;
      const renamed = stringsOf(object.facts);
      const originals = texts[index] ?? [];
      if (renamed.length !== originals.length) continue;
      for (const [at, text] of originals.entries()) addWitness(witnesses.get(text), { release, namespace: request.namespace, text: renamed[at] ?? '' });
    }
  }
  return { rules: findNameRules(candidates, [...witnesses.values()]), witnesses };
}

function addWitness(group: Witness[] | undefined, witness: Witness): void {
  if (group !== undefined && !group.some((other) => other.release === witness.release)) group.push(witness);
}

async function flipAll(switches: readonly Switch[], base: readonly RenderedObject[], renderer: Renderer, reader: RenderingReader, request: RenderRequest, options: RenderOptions): Promise<Flip[]> {
  const flips: Flip[] = [];
  const queue = [...switches.entries()];
  let done = 0;
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, tried] = next;
      const values = mergeValues(options.values, valuesWith(tried.path, tried.to));
      const rendering = await renderer.render({ ...request, values, withoutCrds: !tried.isCondition });
      const crds = tried.isCondition ? [] : base.filter(({ facts }) => facts.from === 'crds');
      flips[index] = 'text' in rendering ? { switch: tried, objects: [...crds, ...reader.read(rendering.text, request.namespace)] } : { switch: tried };
      options.progress((done += 1), switches.length);
    }
  };
  await Promise.all(Array.from({ length: options.parallel }, work));
  return flips;
}

async function renderBare(renderer: Renderer, reader: RenderingReader, request: RenderRequest, base: readonly RenderedObject[]): Promise<readonly RenderedObject[]> {
  const rendering = await renderer.render({ ...request, served: [] });
  return 'text' in rendering ? reader.read(rendering.text, request.namespace) : base;
}

/** Objects that the chart makes only because the cluster was said to serve all that it asks for. */
function markServed(objects: readonly ChartObject[], bare: ReadonlySet<string>, base: readonly RenderedObject[], served: readonly string[]): ChartObject[] {
  const extra = new Set(base.filter(({ identity }) => !bare.has(identity)).map(({ identity }) => identity));
  return objects.map((object) => {
    if (!extra.has(`${groupOf(object.apiVersion)}/${object.kind}/${object.namespace}/${object.name}`)) return object;
    const own = served.find((api) => api === object.apiVersion || api === `${object.apiVersion}/${object.kind}`);
    return { ...object, whenServed: own ?? served[0] ?? object.apiVersion };
  });
}

function withPatterns(object: ChartObject, rules: NameRules, witnesses: ReadonlyMap<string, readonly Witness[]>): ChartObject {
  const trial = [...(object.when ?? []), ...(object.changes ?? []).flatMap((change) => change.when)].find(({ is, default: own }) => is === true && own === '');
  const fill = (text: string, path: string | undefined): string => {
    const pattern = patternOf(text, witnesses.get(text) ?? [{ ...placeholder, text }], rules);
    return path === undefined ? pattern : pattern.replaceAll(placeholder.value, `{value:${path}}`);
  };
  const { changes, ...own } = object;
  const patterned = mapStrings(own, (text) => fill(text, trial?.path)) as ChartObject;
  if (changes === undefined) return patterned;
  return { ...patterned, changes: changes.map((change) => ({ ...change, edits: mapStrings(change.edits, (text) => fill(text, change.when[0]?.path)) as typeof change.edits })) };
}

/** What the objects are of, besides Kubernetes' own API and what the chart itself defines. */
function requirementsOf(objects: readonly ChartObject[]): ChartFacts['requires'] {
  const own = new Set(objects.flatMap(({ crd }) => (crd === undefined ? [] : [`${crd.group}/${crd.kind}`])));
  const foreign = objects.filter((object) => {
    const group = groupOf(object.apiVersion);
    return object.whenServed === undefined && !isKubernetesGroup(group) && !own.has(`${group}/${object.kind}`);
  });
  const rows = foreign.map((object) => ({ group: groupOf(object.apiVersion), kind: object.kind, ...(object.when === undefined ? {} : { when: object.when }) }));
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function nestedNames(rules: NameRules): { fullnames?: Readonly<Record<string, FullName>> } {
  const nested = [...rules].filter(([path]) => path !== '');
  return nested.length === 0 ? {} : { fullnames: Object.fromEntries(nested) };
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, map)]));
}
