import type { Chart } from '../chart/chart.ts';
import type { NameRules, Witness } from './name-patterns.ts';
import { fillerOf, patternOf } from './name-patterns.ts';
import { placeholder } from './placeholders.ts';

/** A name that a chart may look for in the release's own, and the path of the values that can override it. */
export interface NameCandidate {
  readonly path: string;
  readonly contains: string;
}

/**
 * Names that a chart or one of its sub-charts may put into full names: its own, or a default `nameOverride`. Only those count that a
 * rendering shows behind the release's name.
 */
export function nameCandidates(chart: Chart, names: readonly string[], path = ''): NameCandidate[] {
  const override = chart.values['nameOverride'];
  const own = [override, chart.name].filter((name) => typeof name === 'string' && name !== '').map((name) => ({ path, contains: name as string }));
  const nested = chart.subcharts.flatMap((subchart) => {
    const keys = chart.dependencies.filter((row) => row.name === subchart.name).map((row) => row.alias ?? row.name);
    return (keys.length > 0 ? keys : [subchart.name]).flatMap((key) => {
      const at = path === '' ? key : `${path}.${key}`;
      const alias = key === subchart.name ? [] : [{ path: at, contains: key }];
      return [...alias, ...nameCandidates(subchart, names, at)];
    });
  });
  const shown = own.filter(({ contains }) => names.some((name) => name.startsWith(`${placeholder.release}-${contains}`)));
  return path === '' ? [...shown, ...nested.filter(({ contains }) => names.some((name) => name.startsWith(`${placeholder.release}-${contains}`)))] : [...own, ...nested];
}

/** Limits at which charts cut full names: Kubernetes' own first. */
const limits = [63, ...Array.from({ length: 43 }, (_none, index) => 62 - index)];

/**
 * Which of the candidates are conventions that the chart really follows, and where each cuts. Each group of witnesses is one string
 * under several names of the release, those that contain a candidate and a very long one among them.
 */
export function findNameRules(candidates: readonly NameCandidate[], groups: readonly (readonly Witness[])[]): NameRules {
  const rules = new Map<string, { contains: string; limit: number }>();
  for (const { path, contains } of candidates) {
    if (rules.has(path)) continue;
    const related = groups.filter(([first]) => first?.text.includes(`${placeholder.release}-${contains}`) === true);
    const scored = limits.map((limit) => ({ limit, score: explained(new Map([[path, { contains, limit }]]), related) }));
    const best = scored.reduce((found, next) => (next.score > found.score ? next : found));
    if (best.score > explained(new Map(), related)) rules.set(path, { contains, limit: best.limit });
  }
  return rules;
}

function explained(rules: NameRules, groups: readonly (readonly Witness[])[]): number {
  return groups.filter((group) => {
    const pattern = patternOf(group[0]?.text ?? '', group, rules);
    return !pattern.includes('{cut:') && group.every((witness) => fillerOf(rules, witness.release, witness.namespace)(pattern) === witness.text);
  }).length;
}
