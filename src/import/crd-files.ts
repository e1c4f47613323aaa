import { join } from 'node:path';
import { tryReadFile } from '../host/import-files.ts';
import type { OutputFile } from '../model/output-file.ts';
import { groupOutput, metadataModule } from './crds/crd-output.ts';
import type { CustomResource } from './crds/custom-resource.ts';
import { uniteByName } from './crds/unite-by-name.ts';
import { ImportProblem } from './import-problem.ts';

/** Files of all given definitions, with the module of each group. */
export async function crdFiles(crds: readonly CustomResource[]): Promise<OutputFile[]> {
  if (crds.length === 0) return [];
  const groups = Map.groupBy(uniteByName(crds), ({ group }) => group);
  const files = await Promise.all([...groups].map(([group, members]) => groupOutput(group, members)));
  return [metadataModule, ...files.flat()];
}

/** The definition of an earlier import. @throws {ImportProblem} where it is gone */
export async function readKeptCrd(root: string, definition: string): Promise<CustomResource> {
  const [plural = '', ...group] = definition.split('.');
  const path = `imports/crds/${group.join('.')}/${plural}.json`;
  const bytes = await tryReadFile(join(root, path));
  if (bytes === undefined) throw new ImportProblem(`${path} is gone: import its custom resource definitions again`);
  return JSON.parse(new TextDecoder().decode(bytes)) as CustomResource;
}

/** Groups of definitions, by their names. */
export function groupsOf(definitions: readonly string[]): string[] {
  return [...new Set(definitions.map((name) => name.slice(name.indexOf('.') + 1)))].sort();
}
