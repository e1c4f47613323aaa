import { isObject, type Json, type JsonObject } from '../../src/model/json.ts';
import { fieldOf, textOf } from '../api/kube-object.ts';

/** Issuers of cert-manager, of which one field says what type they are: a record drops it where it holds nothing. */
const issuers: ReadonlySet<string> = new Set(['Issuer', 'ClusterIssuer']);

/** A recorded custom resource with the maps that its schema demands: a record keeps none that are empty. */
export function fillInCustom(object: JsonObject, schema: Json | undefined): JsonObject {
  const complete = withRequired(object, schema) as JsonObject;
  const isIssuer = issuers.has(textOf(object, 'kind')) && textOf(object, 'apiVersion').startsWith('cert-manager.io/');
  const isTyped = Object.keys((complete['spec'] ?? {}) as JsonObject).length > 0;
  return isIssuer && !isTyped ? { ...complete, spec: { selfSigned: {} } } : complete;
}

function withRequired(value: Json, schema: Json | undefined): Json {
  if (Array.isArray(value)) return value.map((item) => withRequired(item as Json, fieldOf(schema, 'items')));
  if (!isObject(value)) return value;
  const properties = (fieldOf(schema, 'properties') ?? {}) as JsonObject;
  const required = (fieldOf(schema, 'required') ?? []) as readonly string[];
  const missing = required.filter((name) => value[name] === undefined && textOf(properties[name], 'type') === 'object');
  const all = { ...value, ...Object.fromEntries(missing.map((name) => [name, {}])) };
  const others = fieldOf(schema, 'additionalProperties');
  const complete = Object.entries(all).map(([key, item]) => [
    key,
    withRequired(item ?? null, properties[key] ?? others),
  ]);
  return Object.fromEntries(complete) as JsonObject;
}
