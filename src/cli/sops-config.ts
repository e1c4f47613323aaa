import type { Files } from '../host/files.ts';
import type { TreeComparison } from '../host/compare-tree.ts';
import { isGenerated } from '../host/find-owned-files.ts';
import { stampOf } from '../host/stamp.ts';
import { loadTarget } from '../load/load-target.ts';
import { diagnosticCodes } from '../model/diagnostic-code.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { OutputFile } from '../model/output-file.ts';
import { emitSopsConfig, sopsConfigPath } from '../secrets/sops-config.ts';
import { importDefinition } from './compile-cluster.ts';
import type { Project } from './find-project.ts';

/**
 * `.sops.yaml` as the definitions of the clusters say that a command was asked for; what it says of others stays. `unknown`
 * where one of them does not run: that has been reported, and nobody can say what belongs into the file.
 */
async function wantedSopsConfig(
  { root, clusters }: Project,
  names: readonly string[],
  current: string | undefined,
): Promise<OutputFile | undefined | 'unknown'> {
  const definitions = await Promise.all(names.map((cluster) => importDefinition(root, cluster).catch(() => undefined)));
  if (definitions.includes(undefined)) return 'unknown';
  const targets = definitions.flatMap((definition) => (definition === undefined ? [] : [loadTarget(definition)]));
  return emitSopsConfig(targets, { names: clusters.filter((cluster) => !names.includes(cluster)), current });
}

/**
 * How `.sops.yaml` differs from what the definitions say; `undefined` where it does not. One that Strata did not write is
 * in the way.
 */
export async function compareSopsConfig(
  project: Project,
  names: readonly string[],
  files: Files,
): Promise<TreeComparison | undefined> {
  const stamp = stampOf(files, [sopsConfigPath]);
  const current = files.readText(sopsConfigPath);
  const wanted = await wantedSopsConfig(project, names, current);
  if (wanted === 'unknown' || current === wanted?.content) return undefined;
  const nothing = {
    cluster: sopsConfigPath,
    stamp,
    added: [],
    changed: [],
    removed: [],
    unchanged: 0,
    foreign: [],
    blocked: [],
  };
  const isOwn = current !== undefined && isGenerated(files, sopsConfigPath);
  if (wanted === undefined) return isOwn ? { ...nothing, removed: [sopsConfigPath] } : undefined;
  if (current === undefined) return { ...nothing, added: [wanted] };
  return isOwn ? { ...nothing, changed: [wanted] } : { ...nothing, blocked: [sopsConfigPath] };
}

/** The finding that `.sops.yaml` is not what the definitions say. */
export async function staleSopsConfig(
  project: Project,
  names: readonly string[],
  files: Files,
): Promise<readonly Diagnostic[]> {
  const comparison = await compareSopsConfig(project, names, files);
  if (comparison === undefined) return [];
  const foreign = comparison.blocked.length > 0;
  return [
    {
      code: 'sops-config-stale',
      severity: diagnosticCodes['sops-config-stale'].severity,
      cluster: sopsConfigPath,
      message: `"${sopsConfigPath}" is not what the clusters' definitions say${foreign ? ', and Strata did not write it' : ''}.`,
      remedy: foreign
        ? 'Remove it and run "strata synth": the rules follow from the clusters\' definitions.'
        : 'Run "strata synth", then "sops updatekeys" on the files whose recipients changed.',
    },
  ];
}
