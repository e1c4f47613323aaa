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
