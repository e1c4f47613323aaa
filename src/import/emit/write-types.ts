import { compile, type JSONSchema } from 'json-schema-to-typescript';

/** The TypeScript of one type, called exactly so: the library would write `FrrK8S` for `FrrK8s`. */
export async function writeTypes(schema: JSONSchema, name: string): Promise<string> {
  const text = await compile(schema, name, { bannerComment: '', additionalProperties: false, style: { printWidth: 130, singleQuote: true } });
  return text.replace(/^export (interface|type) \w+/m, `export $1 ${name}`);
}
