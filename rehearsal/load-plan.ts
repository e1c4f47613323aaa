import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { didYouMean } from '../src/cli/did-you-mean.ts';
import { compileCluster } from '../src/cli/compile-cluster.ts';
import { formatLoadFailure } from '../src/cli/load-failure.ts';
import type { OutputFile } from '../src/model/output-file.ts';
import type { Plan } from '../src/model/plan.ts';
import { releasesOf } from '../src/model/resource-lookups.ts';
import { CannotRehearse } from './cannot-rehearse.ts';

/** @throws {CannotRehearse} where the cluster has no such unit */
export function requireUnit({ target, units }: Pick<Plan, 'target' | 'units'>, name: string): void {
  const names = units.map((unit) => unit.name);
  if (names.includes(name)) return;
  throw new CannotRehearse(
    `"${target.name}" has no unit "${name}"${didYouMean(name, names)}; it has ${names.join(', ')}`,
  );
}

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
  const stale = await findStale(
    tree,
    files.filter(({ path }) => path.startsWith('dist/')),
  );
  return { plan, notes: [...staleNotes(stale), ...unrecorded] };
}

/** Which files were applied that are not what the sources compile to. */
export function staleNotes(stale: readonly string[]): string[] {
  if (stale.length === 0) return [];
  const shown = stale.slice(0, 5).join(', ');
  const names = stale.length > 5 ? `${shown} and ${stale.length - 5} more` : shown;
  const [are, they] = stale.length === 1 ? ['is', 'it was applied as it is'] : ['are', 'they were applied as they are'];
  return [`${names} ${are} not what the sources compile to ("strata synth" writes that): ${they} on disk`];
}

/** Releases are rehearsed by their records alone: which of them have none for what they are now. */
function unrecordedNotes(plan: Plan): string[] {
  const unrecorded = releasesOf(plan).filter(({ release }) => release.rendering.state !== 'current');
  if (unrecorded.length === 0) return [];
  const names = unrecorded.map(({ release }) => `${release.namespace}/${release.name}`).join(', ');
  const instead = 'stand-ins make what an older one has, or only definitions';
  return [`no record says what ${names} would make ("strata synth" writes it): ${instead}`];
}

async function findStale(tree: string, files: readonly OutputFile[]): Promise<string[]> {
  const stale = await Promise.all(
    files.map(async ({ path, content }) => {
      const found = await readFile(join(tree, path), 'utf8').catch(() => undefined);
      return found === content ? [] : [path];
    }),
  );
  return stale.flat();
}
