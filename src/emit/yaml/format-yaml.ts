import type { Json, JsonObject } from '../../model/json.ts';
import { formatDoubleQuoted, formatKey, formatNumber, formatString } from './format-scalar.ts';
import { formatLiteral, tryLiteral } from './format-literal.ts';

/** Keys that come first in a map, in this order; all others follow sorted by code unit. */
type Leading = readonly string[];

const objectLeading: Leading = ['apiVersion', 'kind', 'metadata', 'type'];
const metadataLeading: Leading = ['name', 'namespace', 'labels', 'annotations'];
const otherLeading: Leading = ['apiVersion', 'kind', 'name'];

/**
 * A value as a YAML document in block style, two spaces a level, lists at the column of their key as kubectl and kustomize print
 * them, and a line break at the end. The same value gives the same bytes, in whatever order its keys were set.
 * @throws TypeError for what JSON cannot hold.
 */
export function formatYaml(value: Json): string {
  if (value === null || typeof value !== 'object') return `${formatLeaf(value, '')}\n`;
  if (isEmpty(value)) return isList(value) ? '[]\n' : '{}\n';
  const out: string[] = [];
  if (isList(value)) pushList(out, value, '', '');
  else pushMap(out, value, '', '', objectLeading);
  return out.join('');
}

/** Every line of a map behind `indent`, the first one behind `first`. */
function pushMap(out: string[], map: JsonObject, first: string, indent: string, leading: Leading): void {
  let before = first;
  for (const key of sortedKeys(map, leading)) {
    const value = map[key];
    if (value === undefined) continue;
    out.push(before, formatKey(key));
    pushAfterKey(out, key, value, indent);
    before = indent;
  }
}

function pushAfterKey(out: string[], key: string, value: Json, indent: string): void {
  if (value === null || typeof value !== 'object') {
    out.push(': ', formatLeaf(value, indent), '\n');
  } else if (isEmpty(value)) {
    out.push(isList(value) ? ': []\n' : ': {}\n');
  } else if (isList(value)) {
    out.push(':\n');
    pushList(out, value, indent, indent);
  } else {
    out.push(':\n');
    const inside = `${indent}  `;
    pushMap(out, value, inside, inside, key === 'metadata' ? metadataLeading : otherLeading);
  }
}

/** Every item of a list that is not empty, behind `indent`; the first one behind `first`. */
function pushList(out: string[], list: readonly Json[], first: string, indent: string): void {
  const inside = `${indent}  `;
  let before = `${first}- `;
  for (const item of list) {
    if (item === null || typeof item !== 'object') out.push(before, formatLeaf(item, indent), '\n');
    else if (isEmpty(item)) out.push(before, isList(item) ? '[]\n' : '{}\n');
    else if (isList(item)) pushList(out, item, before, inside);
    else pushMap(out, item, before, inside, otherLeading);
    before = `${indent}- `;
  }
}

/** What holds nothing else; the lines of a block stand a level below `indent`. */
function formatLeaf(value: string | number | boolean | null, indent: string): string {
  if (typeof value === 'string') {
    if (!value.includes('\n')) return formatString(value);
    const header = tryLiteral(value);
    return header === undefined ? formatDoubleQuoted(value) : formatLiteral(value, header, `${indent}  `);
  }
  if (typeof value === 'number') return formatNumber(value);
  if (value === null || typeof value === 'boolean') return String(value);
  throw new TypeError(`a list or map holds ${typeof value}, which is not JSON`);
}

/** The keys of a map in the order of print. */
function sortedKeys(map: JsonObject, leading: Leading): string[] {
  const keys = Object.keys(map).toSorted();
  const first = leading.filter((key) => Object.hasOwn(map, key));
  return first.length === 0 ? keys : [...first, ...keys.filter((key) => !first.includes(key))];
}

/** Whether nothing would be printed for it: a key that is `undefined` counts as absent. */
function isEmpty(value: readonly Json[] | JsonObject): boolean {
  if (Array.isArray(value)) return value.length === 0;
  for (const key in value) if ((value as JsonObject)[key] !== undefined) return false;
  return true;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
