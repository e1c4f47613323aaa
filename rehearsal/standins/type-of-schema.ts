import type { FieldType } from '../../src/knowledge/kubernetes-types.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { fieldOf, textOf } from '../api/kube-object.ts';

const plain: Readonly<Record<string, FieldType>> = Object.freeze({
  string: { is: 'string' },
  integer: { is: 'integer' },
  number: { is: 'number' },
  boolean: { is: 'boolean' },
});

/** What the schema of a custom resource says of a field's type, in the words of the table of Kubernetes' own. */
export function typeOfSchema(schema: unknown): FieldType {
  if (fieldOf(schema, 'x-kubernetes-int-or-string') === true) return { is: 'scalar' };
  const items = fieldOf(schema, 'items');
  if (textOf(schema, 'type') === 'array') return { is: 'list', of: typeOfSchema(items), keys: undefined };
  const properties = fieldOf(schema, 'properties') as JsonObject | undefined;
  if (properties !== undefined) return { is: 'object', fields: () => fieldsOf(properties) };
  const others = fieldOf(schema, 'additionalProperties');
  if (typeof others === 'object') return { is: 'map', of: typeOfSchema(others) };
  return plain[textOf(schema, 'type')] ?? { is: 'any' };
}

function fieldsOf(properties: JsonObject): ReadonlyMap<string, FieldType> {
  return new Map(Object.entries(properties).map(([name, schema]) => [name, typeOfSchema(schema)]));
}
