import { findTokens, showsToken, tryTokens, valuesOf, type TryValues, type ValueToken } from './find-value-uses.ts';
import type { ValuesSchema } from '../values/values-schema.ts';
import type { RenderedObject } from './read-rendering.ts';
import { TokenReplacer } from './value-patterns.ts';
import { mergeValues, type Values } from './values.ts';

/** A chart with tokens in the place of its values: what it makes then shows where each ends up. */
export interface StandIn {
  /** The objects, with `{value:path}` in the place of tokens. */
  readonly objects: readonly RenderedObject[];
  /** Renders with further values over the tokens; `undefined` where the chart does not render so. */
  readonly tryValues: TryValues;
  /** Paths of empty strings that show up where they are set. */
  readonly shown: ReadonlySet<string>;
  /** Paths of values whose text decides which objects are made. */
  readonly deciding: readonly string[];
}

/**
 * Puts tokens in the place of a chart's values, as far as it bears them.
 * @param budget how many renderings may go into sorting them out
 */
export async function standIn(given: Values, schema: ValuesSchema, base: readonly RenderedObject[], tryValues: TryValues, budget: number): Promise<StandIn> {
  const tokens = findTokens(given, schema);
  const set = await tryTokens(tokens.filter((token) => token.default !== ''), base, tryValues, budget);
  const empty = await shownTokens(tokens.filter((token) => token.default === ''), tryValues, budget);
  const values = valuesOf(set.safe);
  const replacer = new TokenReplacer(set.safe);
  // What is the same in two renderings stays the same object, so that nobody compares it again.
  const replaced = new WeakMap<RenderedObject, RenderedObject>();
  const replace = (object: RenderedObject): RenderedObject => {
    const known = replaced.get(object) ?? replacer.replace(object);
    replaced.set(object, known);
    return known;
  };
  const withTokens: TryValues = async (over, withCrds) => (await tryValues(mergeValues(values, over), withCrds))?.map(replace);
  const objects = set.safe.length === 0 ? base : await withTokens({});
  return { objects: objects?.length === base.length ? objects : base, tryValues: withTokens, shown: new Set(empty), deciding: set.deciding };
}

/** Of empty values, those that show where they are set. Whether other objects come and go with them is tried later, one by one. */
async function shownTokens(tokens: readonly ValueToken[], tryValues: TryValues, limit: number): Promise<string[]> {
  const found: string[] = [];
  const queue = tokens.length === 0 ? [] : [tokens];
  for (let left = limit; queue.length > 0 && left > 0; left -= 1) {
    const group = queue.shift() ?? [];
    const objects = await tryValues(valuesOf(group));
    if (objects === undefined) {
      if (group.length > 1) queue.push(group.slice(0, Math.ceil(group.length / 2)), group.slice(Math.ceil(group.length / 2)));
      continue;
    }
    const text = JSON.stringify(objects.map(({ facts }) => facts));
    found.push(...group.filter((token) => showsToken(text, token)).map(({ path }) => path));
  }
  return found;
}
