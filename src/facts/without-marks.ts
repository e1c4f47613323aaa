import { asObject } from '../knowledge/facts/parts.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { unknownMark, variesMark } from '../model/rendering.ts';

/** Whether a field is not the same each time that it is rendered, or not known. */
export function isMark(value: Json | undefined): boolean {
  return value === variesMark || value === unknownMark;
}

/**
 * A manifest without the fields that nobody knows; the very same one where all are known. Its name stays, whatever is
 * known of it.
 */
export function withoutMarks(manifest: JsonObject): JsonObject {
  if (!hasMark(manifest)) return manifest;
  const known = dropMarks(manifest) as JsonObject;
  return { ...known, metadata: { ...asObject(known.metadata), name: asObject(manifest.metadata).name } };
}

function hasMark(value: Json | undefined): boolean {
  if (typeof value === 'string') return isMark(value);
  if (value === null || typeof value !== 'object') return false;
  for (const key in value) if (hasMark((value as JsonObject)[key])) return true;
  return false;
}

function dropMarks(value: Json): Json {
  if (Array.isArray(value)) return value.filter((item) => !isMark(item)).map(dropMarks);
  if (!isObject(value)) return value;
  const known = Object.entries(value).filter(([, item]) => !isMark(item));
  return Object.fromEntries(known.map(([key, item]) => [key, item === undefined ? item : dropMarks(item)]));
}
