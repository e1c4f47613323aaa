import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { unknownMark } from '../model/rendering.ts';
import { isKeptAnnotation } from './kept-annotations.ts';
import { digestText, redactText } from './redact-text.ts';

export interface Redaction {
  /** Names of Secrets that are kept beside the digest of a text that mentions them, sorted. */
  readonly secretNames: readonly string[];
  /** Texts that stood for values of Secrets when the chart was rendered. */
  readonly secretMarks: readonly string[];
}

/** A map by the rule that holds for every kind, keys sorted. */
export function redactFields(map: JsonObject, redaction: Redaction): JsonObject {
  const entries: (readonly [string, Json])[] = [];
  for (const key of Object.keys(map).sort()) {
    const value = redactField(key, map, redaction);
    if (value !== undefined && value !== null) entries.push([withoutMarks(key, redaction), value]);
  }
  return Object.fromEntries(entries);
}

/** `undefined` for what goes: nulls, empty maps, certificates, annotations that nothing reads. */
function redactField(key: string, map: JsonObject, redaction: Redaction): Json | undefined {
  const value = map[key];
  if (key === 'caBundle' && typeof value === 'string') return undefined;
  if (!isObject(value)) return redactValue(value, redaction);
  const fields = redactFields(key === 'annotations' ? keepAnnotations(value) : value, redaction);
  return Object.keys(fields).length === 0 && !isSelector(key) ? undefined : fields;
}

function redactValue<T extends Json | undefined>(value: T, redaction: Redaction): T | Json {
  if (typeof value === 'string') {
    return isMarked(value, redaction) ? unknownMark : redactText(value, redaction.secretNames);
  }
  if (isObject(value)) return redactFields(value, redaction);
  if (!Array.isArray(value)) return value;
  return (value as readonly Json[]).filter((item) => item !== null).map((item) => redactValue(item, redaction));
}

/** An empty selector selects everything, and none selects nothing. */
function isSelector(key: string): boolean {
  return /selector$/i.test(key);
}

function keepAnnotations(annotations: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(annotations).filter(([key]) => isKeptAnnotation(key)));
}

/** A key without what stands for values of Secrets. */
export function withoutMarks(key: string, { secretMarks }: Redaction): string {
  return secretMarks.reduce((text, mark) => text.replaceAll(mark, unknownMark), key);
}

/** What is left of a text of any length. */
export function digestOf(text: string, redaction: Redaction): string {
  return isMarked(text, redaction) ? unknownMark : digestText(text, redaction.secretNames);
}

function isMarked(text: string, { secretMarks }: Redaction): boolean {
  return secretMarks.some((mark) => text.includes(mark));
}
