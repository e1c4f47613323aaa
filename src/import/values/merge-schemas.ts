import { anything, isAnything, type ValuesSchema } from './values-schema.ts';

/** What fits either of two schemas, or more: alternatives are not kept apart. */
export function uniteSchemas(one: ValuesSchema, other: ValuesSchema): ValuesSchema {
  if (one === anything || other === anything) return anything;
  const anyType = one.types.length === 0 || other.types.length === 0;
  return {
    types: anyType ? [] : [...new Set([...one.types, ...other.types])],
    ...unitedEnum(one, other),
    ...mergedKeys(one, other, uniteSchemas),
    ...openRest(one, other),
    ...mergedItems(one, other, uniteSchemas),
  };
}

/** `strong` where it says something, completed by what `weak` knows. */
export function completeSchema(strong: ValuesSchema, weak: ValuesSchema): ValuesSchema {
  if (isAnything(strong) && strong.rest === undefined) return weak;
  const types = strong.types.length > 0 ? strong.types : weak.types;
  const rest = strong.rest ?? weak.rest;
  const mayBeObject = types.length === 0 || types.includes('object');
  const mayBeArray = types.length === 0 || types.includes('array');
  return {
    types,
    ...(strong.enum === undefined ? {} : { enum: strong.enum }),
    ...(mayBeObject
      ? mergedKeys(strong, strong.rest === 'closed' ? onlyKeysOf(strong, weak) : weak, completeSchema)
      : {}),
    ...(mayBeObject && rest !== undefined ? { rest } : {}),
    ...(mayBeArray ? mergedItems(strong, weak, completeSchema) : {}),
  };
}

/** What a schema refuses is no key, whatever a values file shows. */
function onlyKeysOf(strong: ValuesSchema, weak: ValuesSchema): ValuesSchema {
  const shared = Object.entries(weak.keys ?? {}).filter(([key]) => Object.hasOwn(strong.keys ?? {}, key));
  return { ...weak, keys: Object.fromEntries(shared) };
}

type Merge = (one: ValuesSchema, other: ValuesSchema) => ValuesSchema;

function mergedKeys(one: ValuesSchema, other: ValuesSchema, merge: Merge): Pick<ValuesSchema, 'keys'> {
  if (one.keys === undefined && other.keys === undefined) return {};
  const keys = new Map(Object.entries(one.keys ?? {}));
  for (const [key, schema] of Object.entries(other.keys ?? {})) {
    const known = keys.get(key);
    keys.set(key, known === undefined ? schema : merge(known, schema));
  }
  return { keys: Object.fromEntries(keys) };
}

function mergedItems(one: ValuesSchema, other: ValuesSchema, merge: Merge): Pick<ValuesSchema, 'items'> {
  if (one.items === undefined) return other.items === undefined ? {} : { items: other.items };
  return { items: other.items === undefined ? one.items : merge(one.items, other.items) };
}

function unitedEnum(one: ValuesSchema, other: ValuesSchema): Pick<ValuesSchema, 'enum'> {
  if (one.enum === undefined && other.enum === undefined) return {};
  const choices = [one, other].flatMap((side) => side.enum ?? []);
  const free = [one, other].filter((side) => side.enum === undefined).flatMap((side) => side.types);
  const kept = choices.filter((choice) => !free.some((type) => type === (choice === null ? 'null' : typeof choice)));
  return kept.length === choices.length && free.every((type) => type === 'null')
    ? { enum: [...new Set([...choices, ...nulls(free)])] }
    : {};
}

function nulls(types: readonly string[]): null[] {
  return types.includes('null') ? [null] : [];
}

/** Of two statements on other keys, the one that lets more through; alternatives that are no mappings say nothing. */
function openRest(one: ValuesSchema, other: ValuesSchema): Pick<ValuesSchema, 'rest'> {
  const said = [one, other]
    .filter((side) => side.keys !== undefined || side.rest !== undefined || isAnything(side))
    .map((side) => side.rest ?? anything);
  const [first, second] = said;
  if (first === undefined) return {};
  if (second === undefined) return { rest: first };
  if (first === anything || second === anything) return { rest: anything };
  if (typeof first === 'object' && typeof second === 'object') return { rest: uniteSchemas(first, second) };
  if (typeof first === 'object') return { rest: first };
  if (typeof second === 'object') return { rest: second };
  return { rest: first === 'closed' && second === 'closed' ? 'closed' : 'named' };
}
