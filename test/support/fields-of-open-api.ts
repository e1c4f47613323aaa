import { isObject, type JsonObject } from '../../src/model/json.ts';

export interface OpenApi {
  readonly definitions: Readonly<Record<string, JsonObject>>;
}

/** What the decoder of the API server takes in the place of these, whatever the document says of their type. */
const scalars: Readonly<Record<string, string>> = {
  'io.k8s.apimachinery.pkg.api.resource.Quantity': 'quantity',
  'io.k8s.apimachinery.pkg.util.intstr.IntOrString': 'scalar',
};

/** The source file that holds the fields of a document. */
export function fieldsFile(document: OpenApi, version: string): string {
  return `/**
 * Fields of Kubernetes' own kinds and of the types that they reach, a line each, with what the API server decodes them to: \`[]\` a list, \`[a,b]\` one
 * whose items differ in these fields, \`[=]\` one whose items differ, \`{}\` a map of text to something, \`scalar\` an integer or text, \`quantity\` one
 * that says how much, \`bytes\` base64. From the OpenAPI document of kube-apiserver ${version}.
 * \`test/rehearsal/kubernetes-fields.rehearsal.ts\` compares both, and writes this file when it runs with \`--update\`.
 */
export const kubernetesFields = \`${fieldsOf(document)}\`;
`;
}

/**
 * The fields of every kind in an OpenAPI document of the API server (version 2): a line for each kind with metadata of its own, and for each
 * type that one reaches.
 */
function fieldsOf({ definitions }: OpenApi): string {
  const names = new Map(
    Object.entries(definitions).map(([name, definition]) => [name, tryKindName(definition) ?? shortName(name)]),
  );
  const lines = new Map<string, string>();
  const add = (name: string) => {
    const line = names.get(name) ?? name;
    if (lines.has(line)) return;
    lines.set(line, '');
    const fields = Object.entries(definitions[name]?.properties as Readonly<Record<string, JsonObject>>);
    lines.set(line, [line, ...fields.map(([field, of]) => `${field}:${typeOf(of)}`)].join(' '));
  };
  const typeOf = (of: JsonObject): string => {
    const { $ref: reference, type, items, additionalProperties: values, format } = of;
    if (typeof reference === 'string') return typeOfReference(reference.split('/').at(-1) ?? '');
    if (type === 'array') return `[${keysOf(of)}]${typeOf(items as JsonObject)}`;
    if (type === 'object') return isObject(values) ? `{}${typeOf(values)}` : 'any';
    if (type === 'string') return format === 'byte' ? 'bytes' : 'string';
    return typeof type === 'string' ? type : 'any';
  };
  const typeOfReference = (name: string): string => {
    const definition = definitions[name];
    if (definition?.properties === undefined) return scalars[name] ?? typeOf({ ...definition, $ref: undefined });
    add(name);
    return names.get(name) ?? name;
  };
  for (const [name, definition] of Object.entries(definitions)) if (tryKindName(definition) !== undefined) add(name);
  return [...lines.values()].sort().join('\n');
}

/** `apiVersion/Kind`. */
function tryKindName(definition: JsonObject): string | undefined {
  const kinds = definition['x-kubernetes-group-version-kind'] as
    | readonly { group: string; version: string; kind: string }[]
    | undefined;
  const { metadata } = (definition.properties ?? {}) as { readonly metadata?: JsonObject };
  if (kinds?.length !== 1 || !String(metadata?.$ref).endsWith('.ObjectMeta')) return undefined;
  const { group, version, kind } = kinds[0]!;
  return `${group === '' ? '' : `${group}/`}${version}/${kind}`;
}

/** What tells items apart: fields of theirs, or `=` for the items of a set. */
function keysOf(list: JsonObject): string {
  if (list['x-kubernetes-list-type'] === 'set') return '=';
  return list['x-kubernetes-list-type'] === 'map'
    ? (list['x-kubernetes-list-map-keys'] as readonly string[]).join(',')
    : '';
}

/** `core.v1.Container`, `meta.v1.ObjectMeta`. */
function shortName(name: string): string {
  return name.split('.').slice(-3).join('.');
}
