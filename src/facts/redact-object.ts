import { mapOf, mapsOf, textOf } from '../knowledge/facts/parts.ts';
import { groupOf } from '../model/identity.ts';
import { isObject, type Json, type JsonObject } from '../model/json.ts';
import { hiddenMark, unknownMark } from '../model/rendering.ts';
import { isKeptAnnotation } from './kept-annotations.ts';
import { digestText, redactText } from './redact-text.ts';

export interface Redaction {
  /** Names of Secrets that are kept beside the digest of a text which speaks of them, sorted. */
  readonly secretNames: readonly string[];
  /** Texts that stood for values of Secrets when the chart was rendered. */
  readonly secretMarks: readonly string[];
}

/** An object as a record has it, keys sorted: what a Secret, a script or a schema says is gone, and what nobody asks about. */
export function redactObject({ status: _status, ...object }: JsonObject, redaction: Redaction): JsonObject {
  const metadata = redactName(mapOf(object.metadata), redaction);
  const { kind } = object;
  switch (`${groupOf(textOf(object.apiVersion))}/${textOf(kind)}`) {
    case '/Secret':
      return redactData(object, metadata, ['data', 'stringData'], () => hiddenMark, redaction);
    case '/ConfigMap':
      return redactData(object, metadata, ['binaryData', 'data'], (value) => digestOf(textIn(value), redaction), redaction);
    case 'apiextensions.k8s.io/CustomResourceDefinition':
      return redactFields(redactDefinition({ ...object, metadata }), redaction);
    default:
      return redactFields({ ...object, metadata }, redaction);
  }
}

/** The fixed part of a name stays, since kind and place alone don't tell objects apart. */
function redactName({ creationTimestamp: _when, ...metadata }: JsonObject, { secretMarks }: Redaction): JsonObject {
  const name = textOf(metadata.name);
  const [at] = secretMarks.map((mark) => name.indexOf(mark)).filter((index) => index >= 0).sort((a, b) => a - b);
  return at === undefined ? metadata : { ...metadata, name: `${name.slice(0, at)}${unknownMark}` };
}

/** Of a Secret or ConfigMap: its type and keys. A key may be called anything, so its entries are no fields. */
function redactData(
  object: JsonObject, metadata: JsonObject, fields: readonly string[], change: (value: Json) => Json, redaction: Redaction,
): JsonObject {
  const { apiVersion, kind, type } = object;
  const data = fields.flatMap((field) => {
    const keys = Object.entries(mapOf(object[field])).filter(([, value]) => value !== null && value !== undefined).sort(byKey);
    if (keys.length === 0) return [];
    return [[field, Object.fromEntries(keys.map(([key, value]) => [withoutMarks(key, redaction), change(value as Json)]))] as const];
  });
  const others = redactFields({ apiVersion, kind, metadata, type }, redaction);
  return Object.fromEntries([...Object.entries(others), ...data].sort(byKey));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function textIn(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function digestOf(text: string, { secretMarks, secretNames }: Redaction): string {
  return secretMarks.some((mark) => text.includes(mark)) ? unknownMark : digestText(text, secretNames);
}

/** What decides which API versions a definition serves, and whom it asks to convert. */
function redactDefinition({ apiVersion, kind, metadata, spec }: JsonObject): JsonObject {
  const { group, names, scope, versions, conversion } = mapOf(spec);
  const { strategy, webhook } = mapOf(conversion);
  return {
    apiVersion, kind, metadata,
    spec: {
      group, names, scope,
      versions: mapsOf(versions).map(({ name, served, storage }) => ({ name, served, storage })),
      conversion: { strategy, webhook: { clientConfig: { service: mapOf(mapOf(mapOf(webhook).clientConfig).service) } } },
    },
  };
}

function redactFields(map: JsonObject, redaction: Redaction): JsonObject {
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

function redactValue(value: Json | undefined, redaction: Redaction): Json | undefined {
  if (typeof value === 'string') {
    return redaction.secretMarks.some((mark) => value.includes(mark)) ? unknownMark : redactText(value, redaction.secretNames);
  }
  if (Array.isArray(value)) return value.filter((item) => item !== null).map((item: Json) => redactValue(item, redaction) as Json);
  return isObject(value) ? redactFields(value, redaction) : value;
}

/** An empty selector selects everything, and none selects nothing. */
function isSelector(key: string): boolean {
  return /selector$/i.test(key);
}

function keepAnnotations(annotations: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(annotations).filter(([key]) => isKeptAnnotation(key)));
}

function withoutMarks(key: string, { secretMarks }: Redaction): string {
  return secretMarks.reduce((text, mark) => text.replaceAll(mark, unknownMark), key);
}
