import { redactObject } from '../../src/facts/redact-object.ts';
import { isObject } from '../../src/model/json.ts';
import type { Json, JsonObject } from '../../src/model/json.ts';
import { tryParseQuantity } from '../../src/model/quantity.ts';
import { hiddenMark, unknownMark, variesMark } from '../../src/model/rendering.ts';
import type { KubeObject } from '../api/kube-object.ts';

/** A field of an object in the cluster that is not as the record of its release says. */
export interface RecordDifference {
  /** Dotted, items of lists by name or by place. */
  readonly field: string;
  readonly recorded: string;
  readonly found: string;
}

/**
 * What a recorded object says and the one in the cluster does not. The API server adds defaults and others add fields of their own, so only stated fields
 * count; what varies or is unknown is left out, and a redacted text counts by its digest.
 */
export function compareWithRecord(recorded: JsonObject, live: KubeObject): readonly RecordDifference[] {
  const found = redactObject(live as unknown as JsonObject, { secretNames: [], secretMarks: [] });
  const [left, right] = [recorded, found].map((object) => withOneMapOfData(withoutOwnRules(object)));
  const { apiVersion: _version, kind: _kind, ...stated } = left ?? {};
  return compare(stated, right, '');
}

/** A Secret's texts are stored as data. */
function withOneMapOfData(object: JsonObject): JsonObject {
  if (object['kind'] !== 'Secret') return object;
  const { data, stringData, ...rest } = object;
  const keys = [data, stringData].flatMap((map) => (isObject(map) ? Object.keys(map) : []));
  return { ...rest, data: Object.fromEntries(keys.map((key) => [key, hiddenMark])) };
}

/** Of a role that is put together from others, the API server writes the rules. */
function withoutOwnRules(object: JsonObject): JsonObject {
  if (object['aggregationRule'] === undefined) return object;
  const { rules: _rules, ...rest } = object;
  return rest;
}

function compare(recorded: Json | undefined, found: Json | undefined, field: string): RecordDifference[] {
  if (isNothing(recorded) || isMarked(recorded)) return [];
  if (isObject(recorded) && (isObject(found) || found === undefined)) return compareMaps(recorded, found ?? {}, field);
  if (Array.isArray(recorded) && Array.isArray(found)) return compareLists(recorded, found, field);
  if (isSame(recorded, found)) return [];
  return [{ field, recorded: shown(recorded), found: shown(found) }];
}

function compareMaps(recorded: JsonObject, found: JsonObject, field: string): RecordDifference[] {
  return Object.entries(recorded)
    .filter(([key]) => !isMarked(key))
    .flatMap(([key, value]) => compare(value, found[key], field === '' ? key : `${field}.${key}`));
}

function compareLists(recorded: readonly Json[], found: readonly Json[], field: string): RecordDifference[] {
  const [before, after] = [byName(recorded), byName(found)];
  if (before !== undefined && after !== undefined)
    return [...before].flatMap(([name, item]) => compare(item, after.get(name), `${field}[${name}]`));
  if (recorded.length !== found.length)
    return [{ field, recorded: `${recorded.length} items`, found: `${found.length}` }];
  return recorded.flatMap((item, index) => compare(item, found[index], `${field}[${index}]`));
}

/** Items by name, where each has one of its own that is known. */
function byName(list: readonly Json[]): ReadonlyMap<string, Json> | undefined {
  const named = new Map<string, Json>();
  for (const item of list)
    if (isObject(item) && typeof item['name'] === 'string' && !isMarked(item['name'])) named.set(item['name'], item);
  return named.size === list.length ? named : undefined;
}

/** Quantities are stored in another spelling, and two texts that were redacted are one where their digests are. */
function isSame(recorded: Json | undefined, found: Json | undefined): boolean {
  if (String(recorded) === String(found)) return true;
  const [left, right] = [digestIn(recorded), digestIn(found)];
  if (left !== undefined) return left === right;
  const amount = tryParseQuantity(recorded);
  const stored = tryParseQuantity(found);
  return amount !== undefined && stored !== undefined && Math.abs(amount - stored) <= Math.abs(amount) * 1e-9;
}

function digestIn(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? /^<sha256:([0-9a-f]+)/.exec(value)?.[1] : undefined;
}

/** What the API server leaves out of what it stores. */
function isNothing(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === false || value === 0) return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

function isMarked(value: Json | undefined): boolean {
  return typeof value === 'string' && (value.includes(variesMark) || value.includes(unknownMark));
}

function shown(value: Json | undefined): string {
  return value === undefined ? 'absent' : JSON.stringify(value);
}
