import type { OutputFile } from '../../model/output-file.ts';
import { formatJson } from '../emit/format-json.ts';
import { constructorName, pascalCase, quote } from '../emit/names.ts';
import { exportedNames, fileNames, servedVersions } from './crd-names.ts';
import { crdTypes } from './crd-types.ts';
import type { CustomResource, CustomResourceVersion } from './custom-resource.ts';

const header = '// Made by "strata import crd". Do not edit.';

/**
 * What the definitions of one group become below `imports/crds/<group>`: each definition, a constructor and types for each served version, and a
 * module that hands out the constructors of all kinds.
 */
export async function groupOutput(group: string, crds: readonly CustomResource[]): Promise<OutputFile[]> {
  const folder = `imports/crds/${group}`;
  const bases = fileNames(crds);
  const baseOf = ({ plural }: CustomResource) => bases.get(plural) ?? plural;
  const versions = crds.flatMap((crd) =>
    servedVersions(crd).map((version) => versionFiles(crd, version, `${folder}/${version.name}/${baseOf(crd)}`)),
  );
  const definitions = crds.map((crd) => ({ path: `${folder}/${crd.plural}.json`, content: formatJson(crd, 2) }));
  return [groupModule(group, crds, baseOf), ...definitions, ...(await Promise.all(versions)).flat()];
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

async function versionFiles(crd: CustomResource, version: CustomResourceVersion, base: string): Promise<OutputFile[]> {
  const types = await crdTypes(version.schema, fieldsName(crd));
  return [
    { path: `${base}.ts`, content: constructorModule(crd, version, base.slice(base.lastIndexOf('/') + 1)) },
    { path: `${base}.types.ts`, content: `${header}\n${types}` },
  ];
}

function constructorModule(crd: CustomResource, version: CustomResourceVersion, file: string): string {
  const [fields, props] = [fieldsName(crd), `${pascalCase(crd.kind)}Props`];
  const metadata = crd.scope === 'Cluster' ? 'ClusterMetadata' : 'NamespacedMetadata';
  const apiVersion = `${crd.group}/${version.name}`;
  return [
    header,
    `import type { ${metadata} } from '../../metadata.ts';`,
    `import type { ${fields} } from './${file}.types.ts';`,
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

function groupModule(
  group: string,
  crds: readonly CustomResource[],
  baseOf: (crd: CustomResource) => string,
): OutputFile {
  const names = exportedNames(crds);
  const lines = crds
    .toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
    .flatMap((crd) =>
      servedVersions(crd).map(({ name }) => {
        const { constructor, type, props } = names.get(`${crd.plural}/${name}`) ?? {
          constructor: '',
          type: '',
          props: '',
        };
        const own = [constructorName(crd.kind), pascalCase(crd.kind), `${pascalCase(crd.kind)}Props`];
        const [made, ...types] = [constructor, type, props].map((called, index) =>
          called === own[index] ? called : `${own[index]} as ${called}`,
        );
        return `export { ${[made, ...types.map((each) => `type ${each}`)].join(', ')} } from './${name}/${baseOf(crd)}.ts';`;
      }),
    );
  return { path: `imports/crds/${group}/index.ts`, content: [header, ...lines, ''].join('\n') };
}

function fieldsName(crd: CustomResource): string {
  return `${pascalCase(crd.kind)}Fields`;
}
