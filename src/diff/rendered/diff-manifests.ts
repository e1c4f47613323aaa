import { type FieldType, type FindKubernetesType, readKubernetesTypes } from '../../knowledge/kubernetes-types.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { diffList } from './diff-list.ts';
import type { ManifestChange, Step } from './manifest-change.ts';
import { type MarkCounts, markOf, noMarks } from './marks.ts';
import { isSameAmount, isSameQuantity } from './same-value.ts';
import type { Place, Walk } from './walk.ts';

/** How two manifests of one object differ, and how many of their fields cannot be compared. */
export interface ManifestDiff {
  readonly changes: readonly ManifestChange[];
  readonly marks: MarkCounts;
}

/** Compares what two manifests say to the API server: lists by their keys, quantities and durations by value. */
export function diffManifests(from: JsonObject, to: JsonObject, same: Walk['same']): ManifestDiff {
  const walk: Walk = { same, diff: diffValues, changes: [], marks: noMarks };
  const { apiVersion, kind } = to;
  diffMaps(from, to, { path: [], type: kubernetesType(String(apiVersion), String(kind)) }, walk);
  return { changes: walk.changes, marks: walk.marks };
}

/** Compares two values of one place. A field that is null is absent. */
function diffValues(from: Json | undefined, to: Json | undefined, place: Place, walk: Walk): void {
  const [before, after] = [from ?? undefined, to ?? undefined];
  if (countMark(before, after, walk) || before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) diffList(before, after, place, walk);
  else if (isObject(before) && isObject(after)) diffMaps(before, after, place, walk);
  else if (before === undefined || after === undefined || !isSameScalar(before, after, place, walk)) {
    const [was, is] = [before === undefined ? {} : { from: before }, after === undefined ? {} : { to: after }];
    walk.changes.push({ path: place.path, ...was, ...is });
  }
}

/** Compares two maps, key by key in their order. */
function diffMaps(from: JsonObject, to: JsonObject, { path, type }: Place, walk: Walk): void {
  for (const key of [...new Set([...Object.keys(from), ...Object.keys(to)])].sort()) {
    diffValues(from[key], to[key], { path: [...path, { key }], type: typeOfKey(type, key) }, walk);
  }
}

/** Counts a place where a mark stands on either side: nobody can say whether its values differ. */
function countMark(from: Json | undefined, to: Json | undefined, walk: Walk): boolean {
  const mark = markOf(from) ?? markOf(to);
  if (mark !== undefined) walk.marks = { ...walk.marks, [mark]: walk.marks[mark] + 1 };
  return mark !== undefined;
}

function isSameScalar(from: Json, to: Json, { path, type }: Place, { same }: Walk): boolean {
  if (typeof from === 'string' && typeof to === 'string' && same(from, to)) return true;
  if (type?.is === 'quantity') return isSameQuantity(from, to);
  return (type === undefined || type.is === 'any') && isSameAmount(from, to, isAmount(path));
}

/** Whether a field of a custom kind is among those of a container's resources. */
function isAmount(path: readonly Step[]): boolean {
  return path.some((step) => 'key' in step && ['limits', 'requests', 'capacity'].includes(step.key));
}

function typeOfKey(type: FieldType | undefined, key: string): FieldType | undefined {
  if (type?.is === 'object') return type.fields().get(key);
  return type?.is === 'map' ? type.of : undefined;
}

let find: FindKubernetesType | undefined;

function kubernetesType(apiVersion: string, kind: string): FieldType | undefined {
  find ??= readKubernetesTypes();
  return find(apiVersion, kind);
}
