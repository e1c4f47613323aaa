import { compile, type JSONSchema } from 'json-schema-to-typescript';

/**
 * What every object has. TypeScript lets no object of another type under such a key leave it out, so these stay without one; and the library asks
 * mappings of a schema for `hasOwnProperty`, so that no key of theirs may be called so.
 */
const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));
const mark = '_ownKey';
const marked = new RegExp(`\\b(${[...inherited].join('|')})${mark}\\b`, 'g');

/** The TypeScript of one type, called exactly so: the library would write `FrrK8S` for `FrrK8s`. */
export async function writeTypes(schema: JSONSchema, name: string): Promise<string> {
  const text = await compile(markKeys(schema), name, {
    bannerComment: '',
    additionalProperties: false,
    style: { printWidth: 130, singleQuote: true },
  });
  return text.replace(/^export (interface|type) \w+/m, `export $1 ${name}`).replaceAll(marked, '$1');
}

function markKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(markKeys) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) =>
      inherited.has(key) ? [`${key}${mark}`, {}] : [key, markKeys(member as unknown)],
    ),
  ) as T;
}
