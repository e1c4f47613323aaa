import { findTokens, showsToken, tryTokens, valuesOf, type TryValues, type ValueToken } from './find-value-uses.ts';
import type { ValuesSchema } from '../values/values-schema.ts';
import type { RenderedObject } from './read-rendering.ts';
import { findMaps, valuesOfMaps, type MapToken } from './find-maps.ts';
import { halvesOf } from './halves-of.ts';
import { MapReplacer } from './map-replacer.ts';
import { tryMaps, type MapTrial } from './try-maps.ts';
import { TokenReplacer } from './token-replacer.ts';
import { mergeValues, valueAt, type Values } from './values.ts';

/** Values that lie over a chart's own while others are tried, and what the chart makes of them. */
export interface Ground {
  /** The objects, with `{value:path}` in the place of tokens. */
  readonly objects: readonly RenderedObject[];
  /** Renders with further values over the tokens; `undefined` where the chart does not render so. */
  readonly tryValues: TryValues;
}

/** A chart with tokens in the place of its values: what it makes then shows where each ends up. */
export interface StandIn extends Ground {
  /** The same with mappings alone in place of tokens, for switches that bear no more. */
  readonly mapped: Ground;
  /** Paths of empty strings that show up where they are set. */
  readonly shown: ReadonlySet<string>;
  /** Paths of values whose text decides which objects are made. */
  readonly deciding: readonly string[];
  readonly maps: MapTrial;
}

/**
 * Puts tokens in the place of a chart's values, as far as it bears them.
 * @param budget how many renderings may go into sorting them out
 */
export async function standIn(given: Values, schema: ValuesSchema, base: readonly RenderedObject[], tryValues: TryValues, budget: number): Promise<StandIn> {
  const maps = await tryMaps(findMaps(given, schema), given, base, tryValues, budget);
  const tokens = findTokens(given, schema, maps.safe);
  const set = await tryTokens(tokens.filter((token) => token.default !== ''), base, tryValues, budget);
  const empty = await shownTokens(tokens.filter((token) => token.default === ''), tryValues, budget);
  const mapped = await layOver(maps.safe, [], base, tryValues);
  const ground = set.safe.length === 0 ? mapped : await layOver(maps.safe, set.safe, base, tryValues);
  return { ...ground, mapped, shown: new Set(empty), deciding: [...set.deciding, ...maps.failed], maps };
}

async function layOver(maps: readonly MapToken[], tokens: readonly ValueToken[], base: readonly RenderedObject[], tryValues: TryValues): Promise<Ground> {
  const values = mergeValues(valuesOf(tokens), valuesOfMaps(maps));
  const [replacer, mapReplacer] = [new TokenReplacer(tokens), new MapReplacer(maps)];
  // What is the same in two renderings stays the same object, so that nobody compares it again.
  const replaced = new WeakMap<RenderedObject, RenderedObject>();
  const replace = (object: RenderedObject, over: Values, isKept: boolean): RenderedObject => {
    const known = (isKept ? replaced.get(object) : undefined) ?? replacer.replace(mapReplacer.replace(object, over).object);
    if (isKept) replaced.set(object, known);
    return known;
  };
  const withTokens: TryValues = async (over, withCrds) => {
    const isKept = !maps.some(({ path }) => valueAt(over, path) !== undefined);
    return (await tryValues(mergeValues(values, over), withCrds))?.map((object) => replace(object, over, isKept));
  };
  const objects = maps.length + tokens.length === 0 ? base : await withTokens({});
  return { objects: objects?.length === base.length ? objects : base, tryValues: withTokens };
}

/** Of empty values, those that show where they are set. Whether other objects come and go with them is tried later, one by one. */
async function shownTokens(tokens: readonly ValueToken[], tryValues: TryValues, limit: number): Promise<string[]> {
  const found: string[] = [];
  const queue = tokens.length === 0 ? [] : [tokens];
  for (let left = limit; queue.length > 0 && left > 0; left -= 1) {
    const group = queue.shift() ?? [];
    const objects = await tryValues(valuesOf(group));
    if (objects === undefined) {
      if (group.length > 1) queue.push(...halvesOf(group));
      continue;
    }
    const text = JSON.stringify(objects.map(({ facts }) => facts));
    found.push(...group.filter((token) => showsToken(text, token)).map(({ path }) => path));
  }
  return found;
}
