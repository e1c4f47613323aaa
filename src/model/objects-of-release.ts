import { applyChanges } from './apply-changes.ts';
import type { ChartFacts, ChartObject, FullName, ValueCondition } from './chart-facts.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { ObjectFacts } from './object-facts.ts';
import type { Release } from './release.ts';

/** The objects that a release makes under its values, with their real names. A chart without facts makes none that are known. */
export function objectsOfRelease(release: Release): ObjectFacts[] {
  const rendered = release.facts === undefined ? [] : objectsOfChart(release.facts, release.name, release.namespace, release.values);
  const withheld = new Set(release.withholds);
  return [...rendered.filter((object) => !withheld.has(`${object.kind}/${object.name}`)), ...release.brings];
}

/** The objects of a chart, installed as `name` into `namespace` with `values` over the chart's own. */
export function objectsOfChart(facts: ChartFacts, name: string, namespace: string, values: JsonObject): ObjectFacts[] {
  const fill = nameFiller(facts, name, namespace, values);
  // A pattern that is a value and nothing else keeps that value's type: ports are numbers.
  const fillWhole = (pattern: string): Json | undefined => {
    const path = /^\{value:([^}]+)\}$/.exec(pattern)?.[1];
    return path === undefined ? fill(pattern) : valueOf(facts, path, values);
  };
  const objects = madeUnder(facts, values).map((object) => fillStrings(withoutConditions(object, values), fillWhole));
  // Either of two switches may bring one object: it is then listed once for each.
  const seen = new Set<string>();
  return objects.filter(({ apiVersion, kind, namespace: place, name: own }) => {
    const key = `${apiVersion}/${kind}/${place}/${own}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** The objects that a chart makes under values, as the facts write them. */
export function madeUnder(facts: ChartFacts, values: JsonObject): ChartObject[] {
  return facts.objects.filter((object) => isMade(object, values)).map((object) => changed(object, values));
}

/** Whether every condition holds; a value that the release leaves out is the chart's own. */
export function holds(conditions: readonly ValueCondition[], values: JsonObject): boolean {
  return conditions.every((condition) => {
    const value = valueAt(values, condition.path);
    const actual = value === undefined ? condition.default : value;
    const matches = typeof condition.is === 'boolean' ? isTruthy(actual) === condition.is : (actual ?? '') === condition.is;
    return condition.not === true ? !matches : matches;
  });
}

/** The value at a dotted path, `undefined` where any part of it is missing. */
export function valueAt(values: JsonObject, path: string): Json | undefined {
  let at: Json | undefined = values;
  for (const key of path.split('.')) {
    if (at === null || typeof at !== 'object' || Array.isArray(at)) return undefined;
    at = (at as JsonObject)[key];
  }
  return at;
}

/** Puts the release's own names into a pattern of the facts. */
export function nameFiller(facts: ChartFacts, name: string, namespace: string, values: JsonObject): (pattern: string) => string {
  const named: Readonly<Record<string, string>> = { release: name, namespace };
  const partOf = (whole: string, word: string, path: string | undefined): string => {
    if (word === 'fullname') return fullName(facts, path, name, values);
    if (word === 'value' && path !== undefined) return String(valueOf(facts, path, values) ?? '');
    return named[word] ?? whole;
  };
  const fill = (pattern: string): string => {
    const cut = /\{cut:(\d+)\}$/.exec(pattern);
    const whole = cut === null ? pattern : pattern.slice(0, cut.index);
    const filled = whole.replace(/\{(\w+)(?::([^}]*))?\}/g, partOf);
    return cut === null ? filled : filled.slice(0, Number(cut[1])).replace(/-+$/, '');
  };
  // A chart names its objects over and over by the same few patterns.
  const known = new Map<string, string>();
  return (pattern) => known.getOrInsertComputed(pattern, fill);
}

/** What a release says at a path, laid over what its chart says there; `undefined` where that is nothing. */
function valueOf(facts: ChartFacts, path: string, values: JsonObject): Json | undefined {
  const [own, said] = [facts.valueDefaults?.[path], valueAt(values, path)];
  if (isObject(own) && isObject(said)) return mergeMaps(own, said);
  return said === undefined ? own : (said ?? undefined);
}

/** As Helm lays values over others: `null` takes a key away. */
function mergeMaps(under: JsonObject, over: JsonObject): JsonObject {
  const merged: Record<string, Json | undefined> = { ...under };
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key];
    if (value === null) delete merged[key];
    else merged[key] = isObject(below) && isObject(value) ? mergeMaps(below, value) : value;
  }
  return merged;
}

/** Helm's own convention (`helm create`, Helm 4.2): `fullnameOverride`, else the release's name if it contains the chart's, else both. */
function fullName(facts: ChartFacts, path: string | undefined, name: string, values: JsonObject): string {
  const { contains, limit } = conventionOf(facts, path);
  const [override, part] = ['fullnameOverride', 'nameOverride'].map((key) => valueAt(values, path === undefined ? key : `${path}.${key}`));
  const chart = typeof part === 'string' && part !== '' ? part : contains;
  const full = typeof override === 'string' && override !== '' ? override : name.includes(chart) ? name : `${name}-${chart}`;
  return full.slice(0, limit).replace(/-+$/, '');
}

function conventionOf(facts: ChartFacts, path: string | undefined): FullName {
  const known = path === undefined ? facts.fullname : facts.fullnames?.[path];
  return known ?? { contains: facts.chart, limit: 63 };
}

function isMade(object: ChartObject, values: JsonObject): boolean {
  return object.whenServed === undefined && (object.when === undefined || holds(object.when, values));
}

function changed(object: ChartObject, values: JsonObject): ChartObject {
  return applyChanges(object, (object.changes ?? []).filter((change) => holds(change.when, values)));
}

function isTruthy(value: Json): boolean {
  if (value === null || value === false || value === '' || value === 0) return false;
  return typeof value !== 'object' || Object.keys(value).length > 0;
}

function withoutConditions(object: ChartObject, values: JsonObject): ObjectFacts {
  const { when: _when, from: _from, variesWith = [], changes: _changes, whenServed: _served, ...facts } = object;
  const unsure = variesWith.filter((path) => valueAt(values, path) !== undefined);
  return unsure.length === 0 ? facts : { ...facts, unsure };
}

/** A field that is a value which nothing says is not there; what an object is called always is. */
function fillStrings<T>(value: T, fill: (pattern: string) => Json | undefined): T {
  if (typeof value === 'string') return (value.includes('{') ? (fill(value) ?? '') : value) as T;
  if (Array.isArray(value)) return value.map((item) => fillStrings(item, fill)) as T;
  if (value === null || typeof value !== 'object') return value;
  const filled = {} as T;
  for (const key of Object.keys(value) as (keyof T)[]) {
    const item = value[key];
    const isPattern = typeof item === 'string' && item.startsWith('{value:') && key !== 'name' && key !== 'namespace';
    const made = isPattern ? (fill(item) as T[keyof T] | undefined) : fillStrings(item, fill);
    if (made !== undefined) filled[key] = made;
  }
  return filled;
}
