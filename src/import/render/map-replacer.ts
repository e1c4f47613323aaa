import { isDeepStrictEqual } from 'node:util';
import type { Json, JsonObject } from '../../model/json.ts';
import type { MapToken } from './find-maps.ts';
import type { RenderedObject } from './read-rendering.ts';
import { isMapping, mergeValues, valueAt, type Values } from './values.ts';

/** One object with mappings of the values in it. */
export interface ReplacedMaps {
  readonly object: RenderedObject;
  /** Where a mapping stands as it was given: the place in the facts, and the path of the value. */
  readonly whole: ReadonlyMap<string, string>;
  /** Paths of mappings that the template makes something else of. */
  readonly partly: readonly string[];
}

const tokens = /(?<![\w.])3\d{4}Ki(?!\w)/g;

/**
 * Writes `{value:path}` where a chart prints a mapping of its values as it is. Where it makes something else of one, what shows of the token is
 * taken away again, and the path is named in `variesWith`.
 */
export class MapReplacer {
  readonly #maps: ReadonlyMap<string, MapToken>;

  constructor(maps: readonly MapToken[]) {
    this.#maps = new Map(maps.map((map) => [map.token, map]));
  }

  /** @param over values that were laid over the tokens */
  replace(object: RenderedObject, over: Values = {}): ReplacedMaps {
    const whole = new Map<string, string>();
    const partly = new Set<string>();
    const visit = (value: Json, at: string): Json | undefined => {
      const found = this.#tokensIn(value);
      if (found.length === 0) return value;
      const same = found.find((map) => isAsGiven(value, map, over));
      if (same !== undefined) return whole.set(at, same.path) && `{value:${same.path}}`;
      if (typeof value === 'string') return void found.forEach(({ path }) => partly.add(path));
      return Array.isArray(value) ? visitList(value as readonly Json[], at, visit) : visitMap(value as JsonObject, at, visit);
    };
    const facts = visit(object.facts as unknown as Json, '') as unknown as RenderedObject['facts'];
    if (facts as unknown === object.facts) return { object, whole, partly: [] };
    const varies = partly.size === 0 ? {} : { variesWith: [...new Set([...(facts.variesWith ?? []), ...partly])].sort() };
    return { object: { ...object, facts: { ...facts, ...varies } }, whole, partly: [...partly] };
  }

  #tokensIn(value: Json): readonly MapToken[] {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return [...new Set(text.match(tokens) ?? [])].flatMap((token) => this.#maps.get(token) ?? []);
  }
}

/** Charts that have a switch in the mapping itself leave that out of what they print. */
function isAsGiven(value: Json, { path, value: given }: MapToken, over: Values): boolean {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const above = valueAt(over, path);
  return isDeepStrictEqual(asPrinted(value as JsonObject), asPrinted(isMapping(above) ? mergeValues(given, above) : given));
}

/** A mapping of values as a rendering shows it. */
export function asPrinted(mapping: Values): Values {
  const { enabled: _enabled, ...printed } = withoutNulls(mapping) as Values;
  return printed;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== null).map(([key, item]) => [key, withoutNulls(item)]));
}

function visitList(list: readonly Json[], at: string, visit: (value: Json, at: string) => Json | undefined): Json {
  return list.flatMap((item, index) => visit(item, `${at}/${index}`) ?? []);
}

/** A mapping that held nothing but the token was not there. */
function visitMap(map: JsonObject, at: string, visit: (value: Json, at: string) => Json | undefined): Json | undefined {
  const kept = Object.entries(map).flatMap(([key, item]) => {
    const value = item === undefined ? undefined : visit(item, `${at}/${key}`);
    return value === undefined ? [] : [[key, value] as const];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
