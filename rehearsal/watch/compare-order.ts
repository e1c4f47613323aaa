import { formatNode } from '../../src/model/identity.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Track } from './timeline.ts';

/** Something that started before what it needs was Ready. */
export interface Disagreement {
  readonly unit: string;
  readonly startedAt: number;
  readonly needs: string;
  /** Absent where it never was. */
  readonly readyAt?: number;
  /** Why the compiler says that one needs the other. */
  readonly because: string;
}

/** Compares what happened with what was compiled: every unit must start only after those that it waits for, and those that its objects need, are Ready. */
export function compareOrder(plan: Plan, tracks: readonly Track[]): Disagreement[] {
  const units = new Map(tracks.filter(({ type }) => type === 'unit').map((track) => [track.name, track]));
  const found = new Map<string, Disagreement>();
  for (const { from, to, because } of requirements(plan)) {
    const unit = units.get(from);
    const needed = units.get(to);
    if (unit?.startedAt === undefined) continue;
    const isLater = needed?.readyAt !== undefined && needed.readyAt <= unit.startedAt;
    const key = `${from} ${to}`;
    if (isLater || found.has(key)) continue;
    found.set(key, {
      unit: from,
      startedAt: unit.startedAt,
      needs: to,
      because,
      ...(needed?.readyAt === undefined ? {} : { readyAt: needed.readyAt }),
    });
  }
  return [...found.values()];
}

/** The order that the plan asks for, between different units. */
function requirements(plan: Plan): { from: string; to: string; because: string }[] {
  const unitOf = new Map<string, string>(plan.resources.map(({ id, unit }) => [id, unit]));
  const compiled = plan.units.flatMap((unit) =>
    unit.dependsOn.map((to) => ({ from: unit.name, to, because: 'the compiled order says so' })),
  );
  const derived = plan.edges.flatMap(({ from, to, reason, through }) => {
    const [start, end] = [unitOf.get(from), unitOf.get(to)];
    if (start === undefined || end === undefined || start === end) return [];
    return [{ from: start, to: end, because: `${formatNode(from)} needs ${formatNode(through ?? to)}: ${reason}` }];
  });
  return [...derived, ...compiled];
}
