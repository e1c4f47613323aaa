import type { Refusal } from '../watch/refusals.ts';
import type { RehearsalReport } from './rehearsal-report.ts';

/** Warnings about what is still not Ready, or belongs to it by its name, and those that cured themselves. Where all is Ready, none is more than the other. */
export function splitRefusals({ refusals, unready }: Pick<RehearsalReport, 'refusals' | 'unready'>): {
  readonly open: readonly Refusal[];
  readonly cured: readonly Refusal[];
} {
  if (unready.length === 0) return { open: refusals, cured: [] };
  const names = unready.map(({ object }) => placeOf(object));
  const isOpen = ({ about }: Refusal) => names.some((name) => placeOf(about).startsWith(name));
  return { open: refusals.filter(isOpen), cured: refusals.filter((refusal) => !isOpen(refusal)) };
}

/** `namespace/name` of `Kind namespace/name`: pods are called after their workload. */
function placeOf(title: string): string {
  return title.slice(title.indexOf(' ') + 1);
}
