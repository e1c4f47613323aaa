import type { FactEdit } from '../../model/chart-facts.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import { tokenInText, type ValueToken } from './find-value-uses.ts';

/** Writes `{value:path}` in the place of tokens. */
export class TokenReplacer {
  readonly #numbers: ReadonlyMap<number, string>;
  readonly #texts: ReadonlyMap<string, string>;

  constructor(tokens: readonly ValueToken[]) {
    const pattern = (path: string) => `{value:${path}}`;
    this.#numbers = new Map(tokens.flatMap(({ token, path }) => (typeof token === 'number' ? [[token, pattern(path)] as const] : [])));
    this.#texts = new Map(tokens.map(({ token, path }) => [String(token), pattern(path)]));
  }

  replace<T>(value: T): T {
    if (typeof value === 'number') return (this.#numbers.get(value) ?? value) as T;
    if (typeof value === 'string') return this.#replaceText(value) as T;
    if (Array.isArray(value)) return value.map((item) => this.replace(item)) as T;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.replace(item)])) as T;
  }

  #replaceText(text: string): string {
    return text.replaceAll(tokenInText, (token) => this.#texts.get(token) ?? token);
  }
}

/** Items of lists as the chart makes them (JSON), to the same with values in them. */
export function translateItems(own: Json, patterned: Json, items = new Map<string, Json>()): ReadonlyMap<string, Json> {
  if (Array.isArray(own) && Array.isArray(patterned)) {
    for (const [index, item] of own.entries()) {
      items.set(JSON.stringify(item), patterned[index] as Json);
      translateItems(item as Json, patterned[index] as Json, items);
    }
  } else if (isObject(own) && isObject(patterned)) for (const [key, value] of Object.entries(own)) translateItems(value as Json, (patterned[key] ?? null) as Json, items);
  return items;
}

/** Edits that name items with values in them, in place of items as the chart makes them. */
export function translateEdits(edits: readonly FactEdit[], items: ReadonlyMap<string, Json>): FactEdit[] {
  return edits.map((edit) => (edit.remove === undefined ? edit : { ...edit, remove: edit.remove.map((item) => items.get(JSON.stringify(item)) ?? item) }));
}

function isObject(value: Json): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
