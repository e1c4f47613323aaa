import type { Plan } from '../../src/model/plan.ts';
import type { Unit } from '../../src/model/unit.ts';
import { explainUnready } from './explain-unready.ts';
import { compareOrder } from '../watch/compare-order.ts';
import type { Unready } from '../watch/find-unready.ts';
import type { Moment, Track } from '../watch/timeline.ts';
import type { RehearsalReport, ReleaseStory, UnitStory } from './rehearsal-report.ts';

/** What the watching gave, before it is put together. */
export interface Observations extends Omit<RehearsalReport, 'units' | 'releases' | 'order' | 'unready'> {
  readonly tracks: readonly Track[];
  readonly unready: readonly Unready[];
}

/** Puts what was seen beside what was compiled. */
export function createReport(plan: Plan, seen: Observations): RehearsalReport {
  const { tracks, unready, ...rest } = seen;
  const units = plan.units.map((unit) => unitStory(unit, tracks));
  const happened = units
    .filter(({ startedAt }) => startedAt !== undefined)
    .toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0))
    .map(({ name }) => name);
  return {
    ...rest,
    units,
    releases: releaseStories(plan, tracks),
    order: { compiled: plan.units.map(({ name }) => name), happened, disagreements: compareOrder(plan, tracks) },
    unready: explainUnready(unready, plan, new Set(seen.externals.map(({ id }) => id))),
  };
}

function unitStory({ name, dependsOn, retryInterval, timeout }: Unit, tracks: readonly Track[]): UnitStory {
  const compiled = { name, dependsOn, retryInterval, timeout };
  const track = tracks.find(({ type, name: found }) => type === 'unit' && found === name);
  if (track === undefined) return { ...compiled, refused: 0, moments: [] };
  const { startedAt, readyAt, moments } = track;
  const readyTimes = dependsOn.flatMap(
    (needed) => tracks.find(({ type, name: found }) => type === 'unit' && found === needed)?.readyAt ?? [],
  );
  const could = readyTimes.length === dependsOn.length && dependsOn.length > 0 ? Math.max(...readyTimes) : undefined;
  return {
    ...compiled,
    moments,
    refused: moments.filter(({ at, phase }) => phase === 'refused' && at <= (readyAt ?? at)).length,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(readyAt === undefined ? {} : { readyAt }),
    ...(startedAt === undefined || readyAt === undefined ? {} : spans(startedAt, readyAt, moments)),
    // What started before its time is a disagreement of the order, and was not late.
    ...(startedAt === undefined || could === undefined || could > startedAt
      ? {}
      : { lateness: round(startedAt - could) }),
  };
}

/** What the time of a unit went to. The last time that Flux began to wait for its objects counts: before, it had been refused. */
function spans(
  startedAt: number,
  readyAt: number,
  moments: readonly Moment[],
): Required<Pick<UnitStory, 'took' | 'applying' | 'settling'>> {
  const began =
    moments.findLast(({ at, message }) => at <= readyAt && message.startsWith('Running health checks'))?.at ?? readyAt;
  return { took: round(readyAt - startedAt), applying: round(began - startedAt), settling: round(readyAt - began) };
}

function releaseStories(plan: Plan, tracks: readonly Track[]): ReleaseStory[] {
  const unitOf = new Map(
    plan.resources
      .filter(({ kind }) => kind === 'HelmRelease')
      .map(({ namespace, name, unit }) => [`${namespace}/${name}`, unit]),
  );
  return tracks
    .filter(({ type }) => type === 'release')
    .map(({ type: _type, ...story }) => ({ ...story, unit: unitOf.get(story.name) ?? '' }));
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
