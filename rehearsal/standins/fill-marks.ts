import type { FieldType } from '../../src/knowledge/kubernetes-types.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';

/** What a record holds for what varies, for what follows from a Secret, and for what it holds. Names end with one. */
const mark = /<(varies|unknown|hidden)>/g;

/** What the API server takes where a mark would not do, by the name of the field. */
const placeholders: Readonly<Record<string, Json>> = Object.freeze({
  schedule: '0 0 1 1 *',
  url: 'https://stand-in.invalid/',
  path: '/stand-in',
  failurePolicy: 'Ignore',
  port: 1,
  containerPort: 1,
  number: 1,
});

/**
 * A recorded value with something valid in place of each mark: the mark's word in a text; in a field of another type a
 * number where one is needed, or nothing, so that the API's default holds. A long text's digest is a text like any other.
 */
export function fillMarks(value: Json, type?: FieldType, field = ''): Json | undefined {
  if (typeof value === 'string') return fillText(value, type, field);
  if (Array.isArray(value)) {
    const of = type?.is === 'list' ? type.of : undefined;
    return value.map((item) => fillMarks(item as Json, of, field)).filter((item) => item !== undefined);
  }
  if (value === null || typeof value !== 'object') return value;
  const filled: Record<string, Json> = {};
  for (const [key, item] of Object.entries(value as JsonObject)) {
    const content = fillMarks(item ?? null, typeOfField(type, key), key);
    if (content !== undefined) filled[withWords(key)] = content;
  }
  return filled;
}

function typeOfField(type: FieldType | undefined, key: string): FieldType | undefined {
  if (type?.is === 'object') return type.fields().get(key);
  return type?.is === 'map' ? type.of : undefined;
}

function fillText(text: string, type: FieldType | undefined, field: string): Json | undefined {
  const words = withWords(text);
  if (words === text) return isDigest(text) && type?.is !== 'scalar' && !takesText(type) ? undefined : text;
  const placeholder = placeholders[field];
  if (placeholder !== undefined && (typeof placeholder === 'string') === takesText(type)) return placeholder;
  return takesText(type) ? words : undefined;
}

/** Where nothing is known of a field, it takes texts: a mark stands where there was one. */
function takesText(type: FieldType | undefined): boolean {
  return type === undefined || type.is === 'string' || type.is === 'any';
}

/** A text with the words of its marks, which are valid in names, labels, images and hosts. */
function withWords(text: string): string {
  return text.includes('<') ? text.replaceAll(mark, '$1') : text;
}

/** Whether this stands for a text that was redacted. */
export function isDigest(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('<sha256:');
}
