import type { OutputFile } from '../model/output-file.ts';
import type { Plan } from '../model/plan.ts';
import { releasesOf } from '../model/resource-lookups.ts';

/** The records of the cluster's releases, which everybody else compiles from; sorted by path. */
export function emitRenderings(plan: Plan): readonly OutputFile[] {
  const files = new Map(
    releasesOf(plan).flatMap(({ release: { rendering } }) =>
      rendering.file === undefined ? [] : [[rendering.file.path, rendering.file]],
    ),
  );
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
