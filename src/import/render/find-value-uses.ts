import type { Json } from '../../model/json.ts';
import type { ValuesSchema } from '../values/values-schema.ts';
import { halvesOf } from './halves-of.ts';
import type { RenderedObject } from './read-rendering.ts';
import { leavesOf, mergeValues, valuesWith, type Values } from './values.ts';

/** A value of the chart, and a stand-in by which one can see where it ends up. */
export interface ValueToken {
  /** Dotted. */
  readonly path: string;
  readonly default: string | number;
  readonly token: string | number;
}

/** Renders with values laid over those of the facts; `undefined` where the chart does not render so. */
export type TryValues = (values: Values, withCrds?: boolean) => Promise<readonly RenderedObject[] | undefined>;

/** Names of the release are followed by their own convention; a namespace of their own moves everything. */
const ownConvention = /(^|\.)(fullnameOverride|nameOverride|namespaceOverride)$/;
/** Values that a stand-in would only break: quantities, durations, templates, truth in words. */
const notReplaceable = /[\n{]|^\d+(\.\d+)?(m|[KMGT]i?|%|[smhd])?$|^(true|false|-)$/;
const notFollowed = /(annotations|nodeSelector|affinity|\w*probe|resources)(\.|$)/i;
/** Names of values that take one of a few words, or a form of their own, and never name an object, an image or a port. */
const ownForm =
  /(type|mode|policy|level|protocol|format|scheme|kind|timeout|interval|period|duration|delay|size|memory|cpu|limit|ratio|percent(age)?|ur[il]|address|host|path|dir|directory|schedule|expression|cidr|command|effect|operator|strategy|driver|engine|arch|os|seconds|threshold|retention|backend|mountPath|domain|user|password|key|theme|language|locale|timezone)s?$/i;

/** Stand-ins as they show up within texts, and now and then a number that is none. */
export const tokenInText = /zq1v\d+x|(?<!\d)(?:2\d{4}|[3-9]\d\d)(?!\d)/g;

/**
 * Every value that may show up in what the chart makes, with a stand-in of its own. Empty ones stand for "not set".
 * @param maps mappings that are followed as a whole
 */
export function findTokens(values: Values, schema: ValuesSchema, maps: readonly { readonly path: string }[]): ValueToken[] {
  const tokens: ValueToken[] = [];
  let count = 309;
  for (const [path, value] of leavesOf(values)) {
    const number = tokens.length;
    if (maps.some((map) => path.startsWith(`${map.path}.`)) || ownConvention.test(path) || notFollowed.test(path) || number >= 9000) continue;
    if (isChoice(schema, path) || (ownForm.test(path) && !/(tag|version|port|name|runAs\w+|fsGroup)$/i.test(path))) continue;
    if (typeof value === 'number' && Number.isInteger(value)) tokens.push({ path, default: value, token: isCount(path, value) && count < 1000 ? count++ : 20_000 + number });
    if (typeof value === 'string' && value.length <= 80 && (/(tag|version)$/i.test(path) || !notReplaceable.test(value))) tokens.push({ path, default: value, token: `zq1v${number}x` });
  }
  return tokens;
}

/** A template may print something for each of so many, even for each pair of them: a stand-in of 20,000 takes Helm minutes and all memory. */
function isCount(path: string, value: number): boolean {
  return Math.abs(value) < 100 && !/port[^.]*$/i.test(path);
}

function isChoice(schema: ValuesSchema, path: string): boolean {
  return path.split('.').reduce<ValuesSchema | undefined>((found, key) => found?.keys?.[key], schema)?.enum !== undefined;
}

/** What became of the tokens. */
export interface TokenTrial {
  /**
   * Tokens that change neither whether the chart renders nor which objects it makes, and that come out as they went in: putting the chart's own
   * values in their place gives what it makes with these. Others are cut, hashed or reckoned with.
   */
  readonly safe: readonly ValueToken[];
  /** Paths of values that decide which objects are made, beyond being set or not. */
  readonly deciding: readonly string[];
}

/**
 * Sorts out which tokens can stand in for values. Where a rendering with many of them fails, or makes other objects, its halves are tried.
 * @param budget how many renderings this may take
 */
export async function tryTokens(tokens: readonly ValueToken[], base: readonly RenderedObject[], tryValues: TryValues, budget: number): Promise<TokenTrial> {
  const safe: ValueToken[] = [];
  const deciding: string[] = [];
  const queue = tokens.length === 0 ? [] : [tokens];
  const kinds = kindsOf(base);
  for (let left = budget; queue.length > 0 && left > 0; left -= 1) {
    const group = queue.shift() ?? [];
    const objects = await tryValues(valuesOf(group));
    if (objects !== undefined && kindsOf(objects) === kinds && areExplained(base, objects, group)) safe.push(...group);
    else if (group.length > 1) queue.push(...halvesOf(group));
    else if (objects !== undefined && kindsOf(objects) !== kinds) deciding.push(...group.map(({ path }) => path));
  }
  return { safe: safe.sort((a, b) => (a.path < b.path ? -1 : 1)), deciding };
}

/** Whether a token can be seen in facts. */
export function showsToken(text: string, { token }: ValueToken): boolean {
  return typeof token === 'string' ? text.includes(token) : new RegExp(`(?<!\\d)${token}(?!\\d)`).test(text);
}

function areExplained(base: readonly RenderedObject[], objects: readonly RenderedObject[], tokens: readonly ValueToken[]): boolean {
  const defaults = new Map(tokens.map(({ token, default: own }) => [String(token), own]));
  const restore = (text: string) => text.replaceAll(tokenInText, (token) => JSON.stringify(String(defaults.get(token) ?? token)).slice(1, -1));
  return base.length === objects.length && base.every(({ facts }, index) => {
    const other = objects[index]?.facts;
    return other === facts || (other !== undefined && textOf(facts) === restore(textOf(other)));
  });
}

/** Facts without the names of containers, which never hold a stand-in. */
function textOf(facts: RenderedObject['facts']): string {
  const { spec, ...pods } = facts.pods ?? {};
  return JSON.stringify([facts.pods === undefined ? facts : { ...facts, pods }, JSON.stringify(spec, (key, value: unknown) => (key === 'name' ? undefined : value))]);
}

/** Values that hold all tokens. */
export function valuesOf(tokens: readonly ValueToken[]): Values {
  return tokens.reduce<Values>((values, { path, token }) => mergeValues(values, valuesWith(path, token as Json)), {});
}

/** Kinds and files of what a chart makes: whether other values make other objects. */
export function kindsOf(objects: readonly RenderedObject[]): string {
  return objects.filter(({ facts }) => facts.from !== 'crds').map(({ facts, source }) => `${facts.kind} ${source}`).join('\n');
}
