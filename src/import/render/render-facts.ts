import { isKubernetesGroup } from '../../knowledge/kubernetes-kinds.ts';
import type { ChartFacts, ChartObject, FullName } from '../../model/chart-facts.ts';
import { groupOf } from '../../model/identity.ts';
import type { Json } from '../../model/json.ts';
import type { Chart } from '../chart/chart.ts';
import type { CustomResource } from '../crds/custom-resource.ts';
import { readCrds } from '../crds/read-crds.ts';
import { staticFacts } from '../facts/static-facts.ts';
import { ImportProblem } from '../import-problem.ts';
import { valuesOfChart } from '../values/chart-values.ts';
import { doubtHidden } from './doubt-hidden.ts';
import { findSwitches } from './find-switches.ts';
import type { TryValues } from './find-value-uses.ts';
import { followMaps } from './follow-maps.ts';
import { followSwitches } from './follow-switches.ts';
import { flipSwitches } from './flip-switches.ts';
import type { Renderer, RenderRequest } from './helm.ts';
import { learnNames, type LearntNames } from './learn-names.ts';
import { patternOf, type NameRules } from './name-patterns.ts';
import { placeholder } from './placeholders.ts';
import { RenderingReader, type RenderedObject } from './read-rendering.ts';
import { findRequiredValues } from './required-values.ts';
import { standIn } from './stand-in.ts';
import { defaultValues, leavesOf, mergeValues, valueAt, type Values } from './values.ts';

/** How a chart is rendered, and who is told how far it got. */
export interface RenderOptions {
  /** Values without which it does not render, or that its users always set. */
  readonly values: Values;
  /** How many switches are tried at most. */
  readonly switchLimit: number;
  /** How many renderings run at a time. */
  readonly parallel: number;
  readonly progress: (done: number, total: number) => void;
}

/** Lists and mappings into which users put objects, containers and volumes of their own. */
const openEnds = /(^|\.)(extra(Objects|Deploy|Manifests|Resources|Containers|InitContainers|Volumes|Ports)|extraK8sManifests|additional\w*|sidecarContainers|sidecars|initContainers|namespaceOverride)$/;

/** APIs by which charts tell another distribution of Kubernetes: where it serves them, they guard their pods otherwise. */
const foreign = /\.openshift\.io\//;

/**
 * Finds out by rendering what a chart brings: under several names of the release, so that names become patterns; with stand-ins for its values, so
 * that these are followed; and with each switch of its values set otherwise, so that objects come and go with them.
 * @throws {ImportProblem} where the chart does not render
 */
export async function renderFacts(chart: Chart, renderer: Renderer, options: RenderOptions): Promise<ChartFacts> {
  const reader = new RenderingReader();
  const known = staticFacts(chart);
  const served = (known.asksFor ?? []).filter((api) => !foreign.test(api));
  const request: RenderRequest = { release: placeholder.release, namespace: placeholder.namespace, values: options.values, served };
  const text = await renderOrThrow(chart, renderer, request);
  const base = reader.read(text, request.namespace);
  const names = await learnNames(chart, renderer, reader, request, base);
  const tryValues = valuesTrial(renderer, reader, request, base);
  const given = mergeValues(defaultValues(chart), options.values);
  const schema = valuesOfChart(chart);
  const tokens = await standIn(given, schema, base, tryValues, Math.ceil(options.switchLimit / 10));
  const switches = findSwitches(chart, schema, options.values, tokens.shown, placeholder.value);
  const flipped = await flipSwitches(chart, switches.slice(0, options.switchLimit), { base, tokens, tryValues, ...options });
  const flips = await doubtHidden(flipped, tokens);
  const bare = served.length === 0 ? base : await renderBare(renderer, reader, request, base);
  const followed = markServed(followMaps(followSwitches(tokens.objects, flips, tokens.maps.readIn), tokens.maps), base, new Set(bare.map(({ identity }) => identity)), served);
  const objects = followed.map((object) => withNames(object, names));
  const tooMany = switches.slice(options.switchLimit).map(({ path }) => path);
  const failed = flips.filter((flip) => flip.objects === undefined).map((flip) => flip.switch.path);
  const open = [...leavesOf(given)].map(([path]) => path).filter((path) => openEnds.test(path));
  const unknown = [...new Set([...failed, ...tooMany, ...open, ...tokens.deciding])].sort();
  return {
    ...known,
    rendered: Object.keys(options.values).length === 0 ? 'defaults' : 'values',
    deterministic: (await renderOrThrow(chart, renderer, request)) === text,
    ...namesOf(names.rules),
    objects,
    requires: requirementsOf(objects),
    requiredValues: await findRequiredValues(options.values, async (values) => 'text' in (await renderer.render({ ...request, values }))),
    ...valueDefaults(objects, given),
    ...(unknown.length === 0 ? {} : { unknownSwitches: unknown }),
  };
}

/** The custom resource definitions that a chart brings, whether they lie under `crds/` or among its templates. */
export async function renderCrds(chart: Chart, renderer: Renderer, values: Values): Promise<CustomResource[]> {
  const text = await renderOrThrow(chart, renderer, { release: placeholder.release, namespace: placeholder.namespace, values, served: staticFacts(chart).asksFor ?? [] });
  const definitions = text.split(/^---[ \t]*$/m).filter((document) => /^kind: *"?CustomResourceDefinition/m.test(document));
  return definitions.flatMap((document) => readCrds(document, `chart ${chart.name} ${chart.version}`));
}

async function renderOrThrow(chart: Chart, renderer: Renderer, request: RenderRequest): Promise<string> {
  const rendering = await renderer.render(request);
  if ('text' in rendering) return rendering.text;
  throw new ImportProblem(`chart "${chart.name}" ${chart.version} does not render: ${rendering.problem}; give the values that it needs with --values`);
}

/** CRDs under `crds/` are large and stay the same, so they are left out unless a condition of a sub-chart is tried. */
function valuesTrial(renderer: Renderer, reader: RenderingReader, request: RenderRequest, base: readonly RenderedObject[]): TryValues {
  const crds = base.filter(({ facts }) => facts.from === 'crds');
  return async (values, withCrds = false) => {
    const rendering = await renderer.render({ ...request, values: mergeValues(request.values, values), withoutCrds: !withCrds });
    if (!('text' in rendering)) return undefined;
    return [...(withCrds ? [] : crds), ...reader.read(rendering.text, request.namespace)];
  };
}

async function renderBare(renderer: Renderer, reader: RenderingReader, request: RenderRequest, base: readonly RenderedObject[]): Promise<readonly RenderedObject[]> {
  const rendering = await renderer.render({ ...request, served: [] });
  return 'text' in rendering ? reader.read(rendering.text, request.namespace) : base;
}

/** Objects that the chart makes only because the cluster was said to serve all that it asks for. */
function markServed(objects: readonly ChartObject[], base: readonly RenderedObject[], bare: ReadonlySet<string>, served: readonly string[]): ChartObject[] {
  return objects.map((object, index) => {
    const rendered = base[index];
    if (rendered === undefined || bare.has(rendered.identity)) return object;
    const own = served.find((api) => api === object.apiVersion || api === `${object.apiVersion}/${object.kind}`);
    return { ...object, whenServed: own ?? served[0] ?? object.apiVersion };
  });
}

function withNames(object: ChartObject, { rules, witnesses }: LearntNames): ChartObject {
  const fill = (text: string, path: string | undefined): string => {
    const pattern = patternOf(text, witnesses.get(text) ?? [{ ...placeholder, text }], rules);
    return path === undefined ? pattern : pattern.replaceAll(placeholder.value, `{value:${path}}`);
  };
  const { changes, ...own } = object;
  const trial = (own.when ?? []).find(({ is, default: fallback }) => is === true && fallback === '')?.path;
  const patterned = mapStrings(own, (text) => fill(text, trial)) as ChartObject;
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

/** What `{value:path}` stands for where a release says nothing. */
function valueDefaults(objects: readonly ChartObject[], given: Values): Pick<ChartFacts, 'valueDefaults'> {
  const paths = new Set([...JSON.stringify(objects).matchAll(/\{value:([^}]+)\}/g)].map((match) => match[1] ?? ''));
  const defaults = [...paths].sort().map((path) => [path, valueAt(given, path)] as const).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return defaults.length === 0 ? {} : { valueDefaults: Object.fromEntries(defaults) as Record<string, Json> };
}

function namesOf(rules: NameRules): { fullname?: FullName; fullnames?: Readonly<Record<string, FullName>> } {
  const own = rules.get('');
  const nested = [...rules].filter(([path]) => path !== '');
  return { ...(own === undefined ? {} : { fullname: own }), ...(nested.length === 0 ? {} : { fullnames: Object.fromEntries(nested) }) };
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, map)]));
}
