import { factsOfManifest } from '../knowledge/facts-of-manifest.ts';
import { recordFormat, type RenderingRecord } from '../model/rendering.ts';
import { compareRenderings } from './compare-renderings.ts';
import { contentDigest } from './format-record.ts';
import { handlesOf } from './handles-of.ts';
import { identityOf, nameOf, type PlacedObject } from './placed-object.ts';
import { placeObjects, type IsClusterScoped } from './place-objects.ts';
import type { Redaction } from './redact-fields.ts';
import { redactObject } from './redact-object.ts';
import type { RenderedManifests } from './rendered-manifests.ts';

/** Everything that Helm made of one release, and what the record says at its head. */
export interface RecordInput extends Pick<RenderingRecord, 'inputs' | 'chart' | 'helm' | 'asked' | 'partial'> {
  readonly first: RenderedManifests;
  /** With other random numbers at another time. */
  readonly again?: RenderedManifests;
  /** As an upgrade of itself. */
  readonly upgrade?: RenderedManifests;
  /** With the other mark in place of values of Secrets. */
  readonly marked?: RenderedManifests;
  /** Under the chart's own name; absent where the release has it already. */
  readonly plain?: RenderedManifests;
  /** What it would be if an API version were served that is not. */
  readonly served?: ReadonlyMap<string, RenderedManifests>;
  readonly releaseName: string;
  readonly namespace: string;
  readonly adopted: boolean;
  /** What stood for values of Secrets in the first rendering and in the marked one. */
  readonly secretMarks: readonly [string, string];
  readonly isClusterScoped: IsClusterScoped;
}

/**
 * Writes down what a release makes: what is not the same every time is marked, and what is not ours to commit is gone.
 */
export function createRecord(input: RecordInput): RenderingRecord {
  const { inputs, chart, helm, asked, partial } = input;
  const place = (rendering: RenderedManifests) => placeObjects(rendering, input);
  const raw = place(input.first);
  const redaction = { secretMarks: input.secretMarks, secretNames: secretNamesOf(raw, input.secretMarks) };
  const redact = (rendering: RenderedManifests | undefined) =>
    rendering === undefined ? undefined : redactAll(place(rendering), redaction);
  const others = { again: redact(input.again), upgrade: redact(input.upgrade), marked: redact(input.marked) };
  const compared = compareRenderings({ first: redactAll(raw, redaction), ...others }, input.adopted);
  const { counted, only } = compared;
  const plain = input.plain === undefined ? {} : { plain: place(input.plain) };
  const record = {
    format: recordFormat,
    inputs: sorted(inputs),
    chart,
    helm,
    asked: sorted(asked),
    missing: missingIn(raw, input.served ?? new Map(), place),
    partial,
    only: { install: identitiesOf(only.install), upgrade: identitiesOf(only.upgrade) },
    crdsFolder: [...new Set(counted.filter(({ isFromFolder }) => isFromFolder).map(nameOf))].sort(),
    handles: handlesOf(counted, { chart: chart.name, release: input.releaseName, ...plain }),
    objects: [...counted, ...compared.others].toSorted(byIdentity).map(({ object }) => object),
  };
  return { ...record, content: contentDigest(record) };
}

/** Names of Secrets that texts may mention: those that pods need and those that the release makes. */
function secretNamesOf(objects: readonly PlacedObject[], marks: readonly string[]): readonly string[] {
  const names = objects.flatMap((placed) => {
    const { kind, name, pods } = factsOfManifest(placed.object);
    return kind === 'Secret' ? [name] : (pods?.needs.secrets ?? []).map((need) => need.name);
  });
  const isKnown = (name: string) => /^[a-z0-9][a-z0-9.-]*$/.test(name) && !marks.some((mark) => name.includes(mark));
  return [...new Set(names)].filter(isKnown).sort();
}

function redactAll(objects: readonly PlacedObject[], redaction: Redaction): readonly PlacedObject[] {
  return objects.map((placed) => {
    const object = redactObject(placed.object, redaction);
    return { ...placed, object, identity: identityOf(object) };
  });
}

/** By API version the objects that the release would also make if it were served. */
function missingIn(
  objects: readonly PlacedObject[],
  served: ReadonlyMap<string, RenderedManifests>,
  place: (rendering: RenderedManifests) => readonly PlacedObject[],
): RenderingRecord['missing'] {
  const made = new Set(objects.map(({ identity }) => identity));
  const missing = [...served].flatMap(([version, rendering]) => {
    const identities = identitiesOf(place(rendering)).filter((identity) => !made.has(identity));
    return identities.length === 0 ? [] : [[version, identities] as const];
  });
  return sorted(Object.fromEntries(missing));
}

function identitiesOf(objects: readonly PlacedObject[]): PlacedObject['identity'][] {
  return [...new Set(objects.map(({ identity }) => identity))].sort();
}

/** Two of one identity stay in the order of the chart's files, whatever their texts say. */
function byIdentity(a: PlacedObject, b: PlacedObject): number {
  if (a.identity !== b.identity) return a.identity < b.identity ? -1 : 1;
  return a.place === b.place ? 0 : a.place < b.place ? -1 : 1;
}

function sorted<T>(map: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
