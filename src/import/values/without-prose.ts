const proseWords = new Set([
  'description',
  'title',
  '$comment',
  'examples',
  'example',
  'externalDocs',
  'markdownDescription',
]);
/** Words whose members are names of the user's, not words of JSON Schema: a property may be called "description". */
const namedMembers = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
const dataWords = new Set(['default', 'enum', 'const']);

/** A JSON Schema without the words that only people read. */
export function withoutProse(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutProse);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key]) => !proseWords.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, cleanMember(key, value)]));
}

function cleanMember(key: string, value: unknown): unknown {
  if (dataWords.has(key)) return value;
  if (!namedMembers.has(key) || typeof value !== 'object' || value === null) return withoutProse(value);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutProse(member)]));
}
