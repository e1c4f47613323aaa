import { constructorName, kebabCase, pascalCase } from '../emit/names.ts';
import type { CustomResource, CustomResourceVersion } from './custom-resource.ts';

/** What the module of a group calls one kind in one version. */
export interface ExportedNames {
  readonly constructor: string;
  readonly type: string;
  readonly props: string;
}

/**
 * Names of the files of a group's kinds, without extension, by plural. Kinds that differ in case only (`IPPool`, `IpPool`)
 * would share one: the later gets a number.
 */
export function fileNames(crds: readonly CustomResource[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const nameOf = (kind: string) => takeFree(taken, (number) => [`${kebabCase(kind)}${number}`])[0] ?? kind;
  return new Map(byKind(crds).map(({ kind, plural }) => [plural, nameOf(kind)]));
}

/**
 * What a group's module hands out, by plural and version. A kind that is served in several versions goes by its plain name
 * in the stored one, and carries its version in the others; what would then be called like something else (`Route` in
 * `v1beta1` beside the kind `RouteV1beta1`) gets a number.
 */
export function exportedNames(crds: readonly CustomResource[]): ReadonlyMap<string, ExportedNames> {
  const rows = byKind(crds).flatMap((crd) => {
    const plain = plainVersion(crd);
    return servedVersions(crd).map((version) => ({ crd, version, isPlain: version === plain }));
  });
  const taken = new Set<string>();
  const names = rows
    .toSorted((a, b) => Number(b.isPlain) - Number(a.isPlain))
    .map(({ crd, version, isPlain }) => {
      const suffix = isPlain ? '' : pascalCase(version.name);
      const free = takeFree(taken, (number) => namesWith(crd.kind, `${suffix}${number.replace('-', '_')}`));
      const [constructor = '', type = '', props = ''] = free;
      return [`${crd.plural}/${version.name}`, { constructor, type, props }] as const;
    });
  return new Map(names);
}

export function servedVersions({ versions }: CustomResource): readonly CustomResourceVersion[] {
  return versions.filter(({ served }) => served);
}

function plainVersion(crd: CustomResource): CustomResourceVersion | undefined {
  const served = servedVersions(crd);
  return served.find(({ storage }) => storage) ?? served[0];
}

function namesWith(kind: string, suffix: string): string[] {
  return [`${constructorName(kind)}${suffix}`, `${pascalCase(kind)}${suffix}`, `${pascalCase(kind)}${suffix}Props`];
}

/** Takes names that nothing has yet: as they are, else with the first number that is free. */
function takeFree(taken: Set<string>, namesWithNumber: (number: string) => readonly string[]): readonly string[] {
  for (let count = 1; ; count += 1) {
    const names = namesWithNumber(count === 1 ? '' : `-${count}`);
    if (names.some((name) => taken.has(name))) continue;
    for (const name of names) taken.add(name);
    return names;
  }
}

function byKind(crds: readonly CustomResource[]): CustomResource[] {
  return crds.toSorted((a, b) => (a.kind === b.kind ? (a.plural < b.plural ? -1 : 1) : a.kind < b.kind ? -1 : 1));
}
