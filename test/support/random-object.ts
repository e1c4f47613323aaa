import type { Json, JsonObject } from '../../src/model/json.ts';

/** Numbers between 0 and 1 that are the same on every run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const words = [
  'a',
  'abc',
  'a-b',
  'A',
  '',
  '*',
  'example.com',
  '*.example.com',
  '/path',
  '/a//b',
  '/a/../b',
  'https://example.com/x',
  'foo/bar',
  '10s',
  '1m',
  '500ms',
  '1h',
  '10Gi',
  '5',
  '50%',
  '1.2.3.4',
  '10.0.0.0/8',
  'fe80::1',
  '2026-01-01T00:00:00Z',
  '{}',
  'aGk=',
  'al2@latest',
  'windows2022@v1',
  'ami-0123456789abcdef0',
  'key',
  'v1',
  'In',
  'NotIn',
  'Gt',
  'Exact',
  'none',
];

/** Makes values after a schema: mostly right ones, so that rules are reached, with words that the rules name. */
export class RandomObjects {
  readonly #random: () => number;
  readonly #words: readonly string[];

  constructor(schema: JsonObject, random: () => number) {
    this.#random = random;
    // Twice: what rules compare with is what makes them true or false.
    const named = Array.from(JSON.stringify(schema).matchAll(/'([^'\\]{0,40})'/g), ([, word = '']) => word);
    this.#words = [...words, ...named, ...named];
  }

  make(schema: JsonObject, depth = 0): Json {
    if (schema['x-kubernetes-int-or-string'] === true)
      return this.#isLucky(0.5) ? this.#below(100) : this.#pick(['50%', 'http', '10', '1Gi']);
    if (Array.isArray(schema['enum'])) return this.#pick(schema['enum'] as Json[]);
    switch (schema['type']) {
      case 'object':
        return this.#makeObject(schema, depth);
      case 'array':
        return this.#makeList(schema, depth);
      case 'integer':
        return this.#makeInteger(schema);
      case 'number':
        return this.#pick([0, 1, 0.5, 10]);
      case 'boolean':
        return this.#isLucky(0.5);
      case 'string':
        return this.#makeText(schema);
      default:
        return schema['properties'] === undefined
          ? this.#pick<Json>([1, 'x', { a: 1 }])
          : this.#makeObject(schema, depth);
    }
  }

  /** Spoils one place of a value: an unknown field, a null, another type, nothing, an item twice, a long text, other numbers. */
  spoil(value: Json): Json {
    const copy = structuredClone(value) as Record<string, Json>;
    const places = placesIn(copy);
    if (places.length === 0) return copy;
    const { holder, key } = this.#pick(places);
    const at = holder[key] as Json;
    switch (this.#below(7)) {
      case 0:
        Object.assign(Array.isArray(holder) ? {} : holder, { unheardOf: 'x' });
        break;
      case 1:
        holder[key] = null;
        break;
      case 2:
        holder[key] = this.#pick<Json>(['text', 7, true, [], {}, { a: 'b' }, ['a']]);
        break;
      case 3:
        if (!Array.isArray(holder)) delete holder[key];
        break;
      case 4:
        if (Array.isArray(at) && at.length > 0) holder[key] = [...(at as Json[]), structuredClone(at[0] as Json)];
        break;
      case 5:
        if (typeof at === 'string') holder[key] = 'x'.repeat(300);
        break;
      default:
        if (typeof at === 'number') holder[key] = this.#pick([1.5, -1]);
    }
    return copy;
  }

  #makeObject(schema: JsonObject, depth: number): Json {
    const required = (schema['required'] ?? []) as readonly string[];
    const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonObject>);
    const chance = Math.min([1, 1, 0.35, 0.35][depth] ?? 0.12, 3.5 / Math.max(properties.length, 1));
    const chosen = properties.filter(([key]) => required.includes(key) || (depth < 10 && this.#isLucky(chance)));
    const object: Record<string, Json> = Object.fromEntries(
      chosen.map(([key, property]) => [key, this.make(property, depth + 1)]),
    );
    const additional = schema['additionalProperties'];
    if (typeof additional !== 'object') return object;
    for (let left = this.#below(3); left > 0; left--)
      object[this.#pick(['a', 'b', 'app', 'foo/bar', 'memory.available'])] = this.make(
        additional as JsonObject,
        depth + 1,
      );
    return object;
  }

  #makeList({ items, minItems, maxItems }: JsonObject, depth: number): Json {
    const length = Math.min(Math.max(Number(minItems ?? 0), this.#below(3)), Number(maxItems ?? 3));
    const list = Array.from({ length }, () => this.make(items as JsonObject, depth + 1));
    return list.length > 1 && this.#isLucky(0.15) ? [list[0]!, structuredClone(list[0]!), ...list.slice(2)] : list;
  }

  #makeInteger({ minimum, maximum }: JsonObject): Json {
    const least = Number(minimum ?? 0);
    return least + this.#below(Math.min(Number(maximum ?? least + 20), least + 2000) - least + 1);
  }

  #makeText({ format, pattern, minLength, maxLength }: JsonObject): Json {
    if (format === 'date-time') return '2026-01-01T00:00:00Z';
    const isMatch = ((): ((word: string) => boolean) => {
      try {
        const compiled = new RegExp(String(pattern ?? ''), 'u');
        return (word) => compiled.test(word);
      } catch {
        return () => true;
      }
    })();
    const fitting = this.#words.filter(
      (word) => isMatch(word) && word.length >= Number(minLength ?? 0) && word.length <= Number(maxLength ?? Infinity),
    );
    return this.#pick(fitting.length === 0 || this.#isLucky(0.02) ? this.#words : fitting);
  }

  #below(end: number): number {
    return Math.floor(this.#random() * end);
  }

  #isLucky(chance: number): boolean {
    return this.#random() < chance;
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#below(list.length)]!;
  }
}

interface Place {
  readonly holder: Record<string | number, Json>;
  readonly key: string;
}

function placesIn(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    { holder: value as Place['holder'], key },
    ...placesIn(item as Json),
  ]);
}
