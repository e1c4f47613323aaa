import type { Json } from '../../../model/json.ts';

/** One field that is refused. */
export interface SchemaViolation {
  /** Dotted path of the field. */
  readonly path: string;
  /** Goes on after the field's name: `is "x", which is no number`. */
  readonly says: string;
}

/** The path of a field of what stands at a path. */
export function joinPath(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** A value as a message shows it, cut where it is long. */
export function showValue(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
