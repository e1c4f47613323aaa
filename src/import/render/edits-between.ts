import type { FactEdit } from '../../model/chart-facts.ts';
import type { Json, JsonObject } from '../../model/json.ts';

/** Fields whose numbers add up when several switches each add a container. */
const sums = new Set(['pods.requests.cpu', 'pods.requests.memory']);
/** Maps of labels are compared as a whole: their keys hold dots. */
const wholes = new Set(['labels', 'pods.labels', 'service.selector']);

/** What turns the facts of one object into those of another. Identity is not part of it. */
export function editsBetween(from: object, to: object): FactEdit[] {
  return editsOf(from as JsonObject, to as JsonObject, '').filter(({ at }) => at !== 'name' && at !== 'namespace');
}

function editsOf(from: JsonObject, to: JsonObject, path: string): FactEdit[] {
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return keys.flatMap((key) => editOf(from[key], to[key], path === '' ? key : `${path}.${key}`));
}

function editOf(from: Json | undefined, to: Json | undefined, at: string): FactEdit[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  if (to === undefined) return [{ at, unset: true }];
  if (Array.isArray(from) && Array.isArray(to)) return listEdits(from, to, at);
  if (isObject(from) && isObject(to) && !wholes.has(at)) return editsOf(from, to, at);
  if (sums.has(at) && typeof from === 'number' && typeof to === 'number') return [{ at, plus: to - from }];
  return [{ at, set: to }];
}

function listEdits(from: readonly Json[], to: readonly Json[], at: string): FactEdit[] {
  const [before, after] = [new Set(from.map((item) => JSON.stringify(item))), new Set(to.map((item) => JSON.stringify(item)))];
  const remove = from.filter((item) => !after.has(JSON.stringify(item)));
  const add = to.filter((item) => !before.has(JSON.stringify(item)));
  if (remove.length === 0 && add.length === 0) return [];
  return [{ at, ...(remove.length > 0 ? { remove } : {}), ...(add.length > 0 ? { add } : {}) }];
}

function isObject(value: Json | undefined): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
