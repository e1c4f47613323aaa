import type { Json } from '../../model/json.ts';
import { hiddenMark, unknownMark, variesMark } from '../../model/rendering.ts';

/** How many fields cannot be compared, by the mark that stands there. */
export interface MarkCounts {
  readonly varying: number;
  readonly unknown: number;
  readonly hidden: number;
}

export const noMarks: MarkCounts = { varying: 0, unknown: 0, hidden: 0 };

/** The mark of a value, or that a name ends with. */
export function markOf(value: Json | undefined): keyof MarkCounts | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.endsWith(variesMark)) return 'varying';
  if (value.endsWith(unknownMark)) return 'unknown';
  return value === hiddenMark ? 'hidden' : undefined;
}

/** Both counts together. */
export function addMarks(a: MarkCounts, b: MarkCounts): MarkCounts {
  return { varying: a.varying + b.varying, unknown: a.unknown + b.unknown, hidden: a.hidden + b.hidden };
}
