import type { FactEdit } from '../../model/chart-facts.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { placeholder } from './placeholders.ts';

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
  if (Array.isArray(from) && Array.isArray(to)) return listEdits(from as readonly Json[], to as readonly Json[], at);
  if (isObject(from) && isObject(to) && !wholes.has(at)) return editsOf(from, to, at);
  return [{ at, set: to }];
}

/** Containers, volumes and claims are told apart by name, so that several values can each change one of them. */
function listEdits(from: readonly Json[], to: readonly Json[], at: string): FactEdit[] {
  const [before, after] = at === 'claims' || at === 'pods.claims' || at.startsWith('pods.spec.') ? [byName(from), byName(to)] : [undefined, undefined];
  if (before !== undefined && after !== undefined) return editsOf(before, after, at);
  const [old, now] = [new Set(from.map((item) => JSON.stringify(item))), new Set(to.map((item) => JSON.stringify(item)))];
  const remove = from.filter((item) => !now.has(JSON.stringify(item)));
  const add = to.filter((item) => !old.has(JSON.stringify(item)));
  if (remove.length === 0 && add.length === 0) return [];
  return [{ at, ...(remove.length > 0 ? { remove } : {}), ...(add.length > 0 ? { add } : {}) }];
}

function byName(list: readonly Json[]): JsonObject | undefined {
  const named = Object.fromEntries(list.flatMap((item) => (isObject(item) && typeof item.name === 'string' && isPlain(item.name) ? [[item.name, item]] : [])));
  return Object.keys(named).length === list.length ? named : undefined;
}

/** Names that the release or its values decide are written otherwise in the facts. */
function isPlain(name: string): boolean {
  return !/[.{]/.test(name) && !name.includes(placeholder.release);
}
