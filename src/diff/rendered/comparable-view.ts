import { asObject, asObjects, textOf, textsOf } from '../../knowledge/facts/parts.ts';
import { isObject, type Json, type JsonObject } from '../../model/json.ts';
import { allowedBy } from './allowed-by.ts';

/**
 * A manifest in the form in which it is compared: rules of roles as what they allow on each resource, definitions as
 * their versions, what only Secrets hold without its values.
 */
export function comparableView(manifest: JsonObject): JsonObject {
  const { apiVersion, kind } = manifest;
  if (textOf(apiVersion).startsWith('rbac.authorization.k8s.io/') && Array.isArray(manifest.rules)) {
    const { rules, ...others } = manifest;
    return { ...others, allowed: allowedBy(asObjects(rules)) };
  }
  if (kind === 'CustomResourceDefinition') return { ...manifest, spec: viewOfDefinition(asObject(manifest.spec)) };
  return manifest;
}

/** Whether the schemas of a definition are known: none stands in a record. */
export function hasSchemas(manifest: JsonObject): boolean {
  return asObjects(asObject(manifest.spec).versions).some(hasSchema);
}

function hasSchema({ schema }: JsonObject): boolean {
  return schema !== undefined;
}

/** A definition without its schemas, for a comparison with one whose schemas are not known. */
export function withoutSchemas(view: JsonObject): JsonObject {
  const { schemas: _schemas, ...spec } = asObject(view.spec);
  return { ...view, spec };
}

function viewOfDefinition({ group, names, scope, versions, conversion }: JsonObject): JsonObject {
  const list = asObjects(versions);
  const byName = (describe: (version: JsonObject) => Json) => {
    return Object.fromEntries(list.map((version) => [textOf(version.name), describe(version)]));
  };
  return {
    group,
    scope,
    names: viewOfNames(asObject(names)),
    versions: byName(servedAs),
    stored: list
      .filter(({ storage }) => storage === true)
      .map(({ name }) => textOf(name))
      .join(', '),
    ...(list.some(hasSchema) ? { schemas: byName(({ schema }) => JSON.stringify(sortKeys(schema ?? null))) } : {}),
    ...(isObject(conversion) && conversion.strategy !== 'None' ? { conversion: viewOfConversion(conversion) } : {}),
  };
}

function servedAs({ served, deprecated }: JsonObject): string {
  return `${served === false ? 'not served' : 'served'}${deprecated === true ? ', deprecated' : ''}`;
}

/** What the API server fills in itself is no difference, nor is the order of short names. */
function viewOfNames({ kind, listKind, singular, shortNames, categories, plural }: JsonObject): JsonObject {
  const short = [...textsOf(shortNames)].sort();
  const groups = [...textsOf(categories)].sort();
  return {
    kind,
    plural,
    listKind: listKind ?? `${textOf(kind)}List`,
    singular: singular ?? textOf(kind).toLowerCase(),
    ...(short.length === 0 ? {} : { shortNames: short }),
    ...(groups.length === 0 ? {} : { categories: groups }),
  };
}

/** Who converts; what a record says of it. */
function viewOfConversion({ strategy, webhook }: JsonObject): JsonObject {
  const { name, namespace, path, port } = asObject(asObject(asObject(webhook).clientConfig).service);
  return { strategy, service: { name, namespace, path, port } };
}

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item ?? null)]));
}
