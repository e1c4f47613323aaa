import type { FieldType } from '../../knowledge/kubernetes-types.ts';
import type { Json } from '../../model/json.ts';
import type { ManifestChange, Step } from './manifest-change.ts';
import { addMarks, type MarkCounts, noMarks } from './marks.ts';

/** A walk over two values at once, and what it has found. */
export interface Walk {
  readonly same: (from: string, to: string) => boolean;
  readonly changes: ManifestChange[];
  marks: MarkCounts;
  /** Compares what stands deeper. */
  readonly diff: (from: Json | undefined, to: Json | undefined, place: Place, walk: Walk) => void;
}

/** Where a walk stands; without a type in fields that nobody's table knows. */
export interface Place {
  readonly path: readonly Step[];
  readonly type: FieldType | undefined;
}

/** Whether two values are the same for the API server; the marks of those that are get counted. */
export function isSame(from: Json, to: Json, place: Place, outer: Walk): boolean {
  const walk: Walk = { same: outer.same, diff: outer.diff, changes: [], marks: noMarks };
  outer.diff(from, to, place, walk);
  const isEqual = walk.changes.length === 0;
  if (isEqual) outer.marks = addMarks(outer.marks, walk.marks);
  return isEqual;
}
