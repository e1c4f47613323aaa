import type { CustomResource } from './custom-resource.ts';

/** Each definition once: of one that is there twice the last counts, as where files are applied one after the other. */
export function uniteByName(
  crds: readonly CustomResource[],
  note: (text: string) => void = () => {},
): CustomResource[] {
  const byName = new Map<string, CustomResource>();
  for (const crd of crds) {
    const before = byName.get(crd.name);
    const differs = before !== undefined && JSON.stringify(before) !== JSON.stringify(crd);
    if (differs) note(`"${crd.name}" is defined twice, and not the same: the later one counts`);
    byName.set(crd.name, crd);
  }
  return [...byName.values()];
}
