import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileCluster } from '../src/cli/compile-cluster.ts';
import { formatLoadFailure } from '../src/cli/load-failure.ts';
import type { OutputFile } from '../src/model/output-file.ts';
import type { Plan } from '../src/model/plan.ts';
import { releasesOf } from '../src/model/resource-lookups.ts';
import { CannotRehearse } from './cannot-rehearse.ts';

export interface LoadedPlan {
  readonly plan: Plan;
  /** What the reader of a report must know of the tree that was applied. */
  readonly notes: readonly string[];
}

/** The plan of a cluster, also of one with errors: the tree is rehearsed as it is on disk. */
export async function loadPlan(project: string, cluster: string, tree: string): Promise<LoadedPlan> {
  const compiled = await compileCluster(project, cluster);
  if ('failure' in compiled)
    throw new CannotRehearse(formatLoadFailure(compiled.failure, (_style: unknown, text: string) => text).trim());
  const { plan, diagnostics, files } = compiled;
  if (plan.target.engine.type !== 'flux')
    throw new CannotRehearse(`"${cluster}" is delivered by ${plan.target.engine.type}; only Flux is rehearsed`);
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  const unrecorded = unrecordedNotes(plan);
  const errors = 'the sources have errors ("strata check" shows them): the tree was applied as it is on disk';
  if (hasErrors) return { plan, notes: [errors, ...unrecorded] };
  const stale = await countStale(
    tree,
    files.filter(({ path }) => path.startsWith('dist/')),
  );
  const note = `${stale} files of the tree are not what the sources compile to ("strata synth" writes them): they were applied as they are on disk`;
  return { plan, notes: [...(stale === 0 ? [] : [note]), ...unrecorded] };
}

/** Releases are rehearsed by their records alone: which of them have none for what they are now. */
function unrecordedNotes(plan: Plan): string[] {
  const unrecorded = releasesOf(plan).filter(({ release }) => release.rendering.state !== 'current');
  if (unrecorded.length === 0) return [];
  const names = unrecorded.map(({ release }) => `${release.namespace}/${release.name}`).join(', ');
  const instead = 'stand-ins make what an older one has, or only definitions';
  return [`no record says what ${names} would make ("strata synth" writes it): ${instead}`];
}

async function countStale(tree: string, files: readonly OutputFile[]): Promise<number> {
  const same = await Promise.all(
    files.map(
      async ({ path, content }) => (await readFile(join(tree, path), 'utf8').catch(() => undefined)) === content,
    ),
  );
  return same.filter((isSame) => !isSame).length;
}
