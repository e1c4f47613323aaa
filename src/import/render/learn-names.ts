import type { Chart } from '../chart/chart.ts';
import { findNameRules, nameCandidates } from './find-name-rules.ts';
import type { Renderer, RenderRequest } from './helm.ts';
import type { NameRules, Witness } from './name-patterns.ts';
import { placeholder } from './placeholders.ts';
import type { RenderedObject, RenderingReader } from './read-rendering.ts';

/** How a chart makes names, and each name that it made under several names of the release. */
export interface LearntNames {
  readonly rules: NameRules;
  readonly witnesses: ReadonlyMap<string, readonly Witness[]>;
}

/** Helm's limit for names of releases. */
const longestRelease = 53;
/** More candidates than any chart has whose names are worth following. */
const renderingLimit = 16;

/** Renders under further names of the release, and finds the conventions that explain all of them. */
export async function learnNames(chart: Chart, renderer: Renderer, reader: RenderingReader, request: RenderRequest, base: readonly RenderedObject[]): Promise<LearntNames> {
  const texts = base.map(({ facts }) => stringsOf(facts));
  const names = [...new Set(texts.flat())].filter((text) => text.includes(placeholder.release));
  const candidates = nameCandidates(chart, names);
  const witnesses = new Map<string, Witness[]>(names.map((text) => [text, [{ release: request.release, namespace: request.namespace, text }]]));
  const releases = [...new Set([placeholder.longRelease, ...candidates.map(({ contains }) => contains)])].filter((name) => name.length <= longestRelease);
  for (const release of releases.slice(0, renderingLimit)) {
    const rendering = await renderer.render({ ...request, release });
    const objects = 'text' in rendering ? reader.read(rendering.text, request.namespace) : [];
    // Objects come in the order of kinds and files, whatever they are called.
    if (objects.length !== base.length) continue;
    for (const [index, { facts }] of objects.entries()) {
      const [originals, renamed] = [texts[index] ?? [], stringsOf(facts)];
      if (facts.kind !== base[index]?.facts.kind || renamed.length !== originals.length) continue;
      for (const [at, text] of originals.entries()) addWitness(witnesses.get(text), { release, namespace: request.namespace, text: renamed[at] ?? '' });
    }
  }
  return { rules: findNameRules(candidates, [...witnesses.values()]), witnesses };
}

function addWitness(group: Witness[] | undefined, witness: Witness): void {
  if (group !== undefined && !group.some((other) => other.release === witness.release)) group.push(witness);
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
