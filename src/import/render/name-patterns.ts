import type { ChartFacts, FullName } from '../../model/chart-facts.ts';
import { nameFiller } from '../../model/objects-of-release.ts';
import { placeholder } from './placeholders.ts';

/** How a chart makes names: its own convention under the empty path, those of its sub-charts under the path of their values. */
export type NameRules = ReadonlyMap<string, FullName>;

/** The same string in several renderings. */
export interface Witness {
  readonly release: string;
  readonly namespace: string;
  readonly text: string;
}

/**
 * The pattern of a string, as the facts write it, that explains it under every name that it was rendered with. Where none explains all,
 * the one that explains most.
 */
export function patternOf(text: string, witnesses: readonly Witness[], rules: NameRules): string {
  if (!text.includes(placeholder.release) && !text.includes(placeholder.namespace)) return text;
  const plain = candidates(text, rules);
  const fillers = witnesses.map((witness) => ({ witness, fill: fillerOf(rules, witness.release, witness.namespace) }));
  const all = [...plain, ...plain.flatMap((pattern) => cutVariant(pattern, fillers))];
  const scored = all.map((pattern) => ({ pattern, score: fillers.filter(({ witness, fill }) => fill(pattern) === witness.text).length }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).pattern;
}

/** Fills patterns under given names, as the compiler does. */
export function fillerOf(rules: NameRules, release: string, namespace: string): (pattern: string) => string {
  const [own, ...nested] = [rules.get(''), ...[...rules].filter(([path]) => path !== '')] as [FullName | undefined, ...(readonly [string, FullName])[]];
  const facts = { chart: '', ...(own === undefined ? {} : { fullname: own }), fullnames: Object.fromEntries(nested) } as unknown as ChartFacts;
  return nameFiller(facts, release, namespace, {});
}

function candidates(text: string, rules: NameRules): string[] {
  const { release, namespace } = placeholder;
  const fill = fillerOf(rules, release, namespace);
  const marked = text.replaceAll(namespace, '{namespace}');
  const words = [...rules.keys()].map((path) => (path === '' ? '{fullname}' : `{fullname:${path}}`));
  const byLength = words.map((word) => ({ word, full: fill(word) })).sort((a, b) => b.full.length - a.full.length);
  const named = byLength.filter(({ full }) => full !== release && marked.includes(full)).map(({ word, full }) => marked.replaceAll(full, word));
  return [...named.map((pattern) => replaceRelease(pattern, release)), replaceRelease(marked, release)];
}

function replaceRelease(pattern: string, release: string): string {
  return pattern.split(/(\{[^}]*\})/).map((part) => (part.startsWith('{') ? part : part.replaceAll(release, '{release}'))).join('');
}

/** Where a long name came out shorter than the pattern says, the whole was cut. */
function cutVariant(pattern: string, fillers: readonly { witness: Witness; fill: (pattern: string) => string }[]): string[] {
  const cut = fillers.find(({ witness, fill }) => {
    const full = fill(pattern);
    return full.length > witness.text.length && witness.text.length >= 20 && full.startsWith(witness.text);
  });
  if (cut === undefined) return [];
  const { length } = cut.witness.text;
  // A dash where a name is cut is removed with it, so the limit may be a little longer than what is left.
  const limits = [length, length + 1, length + 2].filter((limit) => cut.fill(pattern).slice(0, limit).replace(/-+$/, '') === cut.witness.text);
  return [63, ...limits].filter((limit, at, list) => list.indexOf(limit) === at).map((limit) => `${pattern}{cut:${limit}}`);
}
