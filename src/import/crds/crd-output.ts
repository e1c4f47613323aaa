import type { OutputFile } from '../../model/output-file.ts';
import { formatJson } from '../emit/format-json.ts';
import { constructorName, kebabCase, pascalCase, quote } from '../emit/names.ts';
import { crdTypes } from './crd-types.ts';
import type { CustomResource, CustomResourceVersion } from './custom-resource.ts';

const header = '// Made by "strata import crd". Do not edit.';

/** What one custom resource definition becomes below `imports/crds/<group>`: its definition, and a constructor and types for each served version. */
export async function crdOutput(crd: CustomResource): Promise<OutputFile[]> {
  const folder = `imports/crds/${crd.group}`;
  const versions = await Promise.all(crd.versions.filter(({ served }) => served).map((version) => versionFiles(crd, version, folder)));
  return [{ path: `${folder}/${crd.plural}.json`, content: formatJson(crd, 2) }, ...versions.flat()];
}

/**
 * The module of a group, which hands out the constructors of all its kinds. A kind that is served in several versions goes by its plain
 * name in the stored one, and carries its version in the others.
 */
export function groupModule(group: string, crds: readonly CustomResource[]): OutputFile {
  const lines = [...crds].sort((a, b) => (a.kind < b.kind ? -1 : 1)).flatMap((crd) => {
    const served = crd.versions.filter((version) => version.served);
    const plain = served.find((version) => version.storage) ?? served[0];
    return served.map((version) => exportLine(crd, version, version === plain));
  });
  return { path: `imports/crds/${group}/index.ts`, content: [header, ...lines, ''].join('\n') };
}

/** Metadata as the constructors take it. */
export const metadataModule: OutputFile = {
  path: 'imports/crds/metadata.ts',
  content: [
    header,
    'interface ObjectMetadata {',
    '  readonly name: string;',
    '  readonly labels?: Readonly<Record<string, string>>;',
    '  readonly annotations?: Readonly<Record<string, string>>;',
    '  readonly finalizers?: readonly string[];',
    '}',
    '',
    '/** Metadata of an object that belongs to no namespace. */',
    'export interface ClusterMetadata extends ObjectMetadata {',
    '  readonly namespace?: never;',
    '}',
    '',
    '/** Metadata of an object in a namespace. */',
    'export interface NamespacedMetadata extends ObjectMetadata {',
    '  readonly namespace?: string;',
    '}',
    '',
  ].join('\n'),
};

async function versionFiles(crd: CustomResource, version: CustomResourceVersion, folder: string): Promise<OutputFile[]> {
  const base = `${folder}/${version.name}/${kebabCase(crd.kind)}`;
  const types = await crdTypes(version.schema, fieldsName(crd));
  return [
    { path: `${base}.ts`, content: constructorModule(crd, version) },
    { path: `${base}.types.ts`, content: `${header}\n${types}` },
  ];
}

function constructorModule(crd: CustomResource, version: CustomResourceVersion): string {
  const [fields, props] = [fieldsName(crd), `${pascalCase(crd.kind)}Props`];
  const metadata = crd.scope === 'Cluster' ? 'ClusterMetadata' : 'NamespacedMetadata';
  const apiVersion = `${crd.group}/${version.name}`;
  return [
    header,
    `import type { ${metadata} } from '../../metadata.ts';`,
    `import type { ${fields} } from './${kebabCase(crd.kind)}.types.ts';`,
    '',
    `export type ${props} = { readonly metadata: ${metadata} } & ${fields};`,
    '',
    `export type ${pascalCase(crd.kind)} = { readonly apiVersion: ${quote(apiVersion)}; readonly kind: ${quote(crd.kind)} } & ${props};`,
    '',
    `/** ${crd.kind} of ${apiVersion}, ${crd.scope === 'Cluster' ? 'cluster-scoped' : 'namespaced'}. */`,
    `export function ${constructorName(crd.kind)}(props: ${props}): ${pascalCase(crd.kind)} {`,
    `  return { apiVersion: ${quote(apiVersion)}, kind: ${quote(crd.kind)}, ...props };`,
    '}',
    '',
  ].join('\n');
}

function exportLine(crd: CustomResource, version: CustomResourceVersion, plain: boolean): string {
  const suffix = plain ? '' : pascalCase(version.name);
  const names = [constructorName(crd.kind), `type ${pascalCase(crd.kind)}`, `type ${pascalCase(crd.kind)}Props`];
  const renamed = names.map((name) => (suffix === '' ? name : `${name} as ${name.replace('type ', '').replace(/(Props)?$/, `${suffix}$1`)}`));
  return `export { ${renamed.join(', ')} } from './${version.name}/${kebabCase(crd.kind)}.ts';`;
}

function fieldsName(crd: CustomResource): string {
  return `${pascalCase(crd.kind)}Fields`;
}
