import { parseAllDocuments } from 'yaml';
import type { JsonObject } from '../../model/json.ts';
import { ImportProblem } from '../import-problem.ts';
import { isOfTemplate, isTemplate } from '../is-template.ts';
import { withoutProse } from '../values/without-prose.ts';
import { isDefinitionName, isName, type CustomResource, type CustomResourceVersion } from './custom-resource.ts';

type Mapping = Record<string, unknown>;

/** The custom resource definitions among the YAML documents of a file, in the order in which they stand. Other objects are passed over. */
export function readCrds(text: string, origin: string): CustomResource[] {
  return readManifests(text, origin)
    .filter((manifest) => manifest['kind'] === 'CustomResourceDefinition')
    .map((manifest) => readCrd(manifest, origin));
}

/** The YAML documents of a file that are Kubernetes objects; items of a `List` on their own. */
export function readManifests(text: string, origin: string): Mapping[] {
  const documents = parseAllDocuments(text, { merge: true, logLevel: 'silent', uniqueKeys: false });
  return (Array.isArray(documents) ? documents : []).flatMap((document) => {
    const [error] = document.errors;
    if (error !== undefined) throw notYaml(text, origin, error.message);
    const value = document.toJS({ maxAliasCount: 10_000 }) as unknown;
    if (isTemplate(text) && isOfTemplate(value)) throw notYaml(text, origin, '');
    if (!isMapping(value) || typeof value['kind'] !== 'string') return [];
    return value['kind'] === 'List' && Array.isArray(value['items']) ? value['items'].filter(isMapping) : [value];
  });
}

/**
 * Brings a `CustomResourceDefinition` of `apiextensions.k8s.io/v1` into the form that `imports` keeps.
 * @throws {ImportProblem} where it lacks what every definition has, or is of a version that Kubernetes no longer serves
 */
export function readCrd(manifest: Mapping, origin: string): CustomResource {
  const name = text(mapping(manifest['metadata'])['name']);
  if (manifest['apiVersion'] !== 'apiextensions.k8s.io/v1') {
    throw new ImportProblem(
      `custom resource definition "${name}" in "${origin}" is not of apiextensions.k8s.io/v1, which Kubernetes serves since 1.22`,
    );
  }
  const spec = mapping(manifest['spec']);
  const names = mapping(spec['names']);
  const [group, kind, plural] = [text(spec['group']), text(names['kind']), text(names['plural'])];
  if (group === '' || kind === '' || plural === '' || !Array.isArray(spec['versions'])) {
    throw new ImportProblem(`custom resource definition "${name}" in "${origin}" has no group, names or versions`);
  }
  const versions = spec['versions'].filter(isMapping).map(readVersion);
  const odd = [kind, ...versions.map((version) => version.name)].find((word) => !isName(word));
  if (odd !== undefined || !isDefinitionName(`${plural}.${group}`)) {
    throw new ImportProblem(
      `custom resource definition "${name}" in "${origin}" has a name that Kubernetes refuses: "${odd ?? `${plural}.${group}`}"`,
    );
  }
  return {
    name: `${plural}.${group}`,
    group,
    kind,
    plural,
    singular: text(names['singular']) || kind.toLowerCase(),
    listKind: text(names['listKind']) || `${kind}List`,
    ...listField('shortNames', names['shortNames']),
    ...listField('categories', names['categories']),
    scope: spec['scope'] === 'Cluster' ? 'Cluster' : 'Namespaced',
    versions,
  };
}

function notYaml(text: string, origin: string, message: string): ImportProblem {
  const why = isTemplate(text)
    ? 'it is a template of a chart; import the chart, then its definitions with "strata import crd <chart>"'
    : (message.split('\n')[0] ?? '');
  return new ImportProblem(`"${origin}" is not YAML: ${why}`);
}

function readVersion(version: Mapping): CustomResourceVersion {
  return {
    name: text(version['name']),
    served: version['served'] !== false,
    storage: version['storage'] === true,
    ...(version['deprecated'] === true ? { deprecated: true } : {}),
    ...(isMapping(version['subresources']) ? { subresources: version['subresources'] as JsonObject } : {}),
    schema: withoutProse(mapping(mapping(version['schema'])['openAPIV3Schema'])) as JsonObject,
  };
}

function listField<Key extends string>(key: Key, value: unknown): { readonly [name in Key]?: readonly string[] } {
  return Array.isArray(value) && value.length > 0 ? ({ [key]: value.map(String) } as { [name in Key]: string[] }) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function mapping(value: unknown): Mapping {
  return isMapping(value) ? value : {};
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
