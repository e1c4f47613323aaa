import { diffFiles } from '../../diff/diff-files.ts';
import { formatDiffJson } from '../../diff/format-diff-json.ts';
import { formatDiffMarkdown } from '../../diff/format-diff-markdown.ts';
import { formatDiffText } from '../../diff/format-diff-text.ts';
import { diffRendered } from '../../diff/rendered/diff-rendered.ts';
import { formatRenderedJson } from '../../diff/rendered/format-rendered-json.ts';
import { formatRenderedMarkdown } from '../../diff/rendered/format-rendered-markdown.ts';
import { formatRenderedText } from '../../diff/rendered/format-rendered-text.ts';
import type { RenderedFiles } from '../../diff/rendered/read-rendered-tree.ts';
import { isRenderedEqual } from '../../diff/rendered/rendered-diff.ts';
import { isEqual } from '../../diff/tree-diff.ts';
import { GitError, readCommittedFiles } from '../../host/read-committed-files.ts';
import type { Plan } from '../../model/plan.ts';
import { releasesOf } from '../../model/resource-lookups.ts';
import { defineCommand } from '../command.ts';
import { compileClusters } from '../compile-clusters.ts';
import { findProject, type Project, selectClusters } from '../find-project.ts';
import type { Host } from '../host.ts';
import { paintFor } from '../paint-for.ts';
import { findingsOf, reportFindings } from '../report-findings.ts';
import { UsageError } from '../usage-error.ts';

export const diffCommand = defineCommand({
  name: 'diff',
  summary: 'show how two clusters differ, or a cluster from a commit, in objects and fields',
  usage: [
    'diff <cluster> <cluster> [--rendered] [--format <format>]',
    'diff [cluster] [--rendered] [--base <commit>] [--format <format>]',
  ],
  details: [
    'Two clusters are compared as they compile now; their own names in paths are no difference, nor is ciphertext. One cluster, or each of them,',
    'is compared as it compiles now with its tree under dist in a commit. Exit code 1 where something differs.',
    '',
    'With --rendered all objects are compared that the cluster would get: also what Helm makes of each release, as it is recorded under',
    'clusters/<cluster>/renderings, with what the engine adds. Lists are compared by their keys, quantities and durations by value. What no',
    'record says (fields that vary, values of Secrets, schemas of definitions) is counted; a release without a record on one side is named,',
    'and is a difference.',
  ].join('\n'),
  options: {
    rendered: { type: 'boolean', summary: 'compare all objects that the cluster would get, those of charts too' },
    base: { type: 'string', argument: 'commit', summary: 'the commit to compare with, HEAD by default' },
    format: {
      type: 'string',
      short: 'f',
      argument: 'format',
      choices: ['text', 'markdown', 'json'],
      summary: 'how to print, text by default',
    },
    json: { type: 'boolean', summary: 'the same as --format json' },
  },
  positionals: { max: 2 },
  run: async ({ positionals, options }, host) => {
    if (positionals.length === 2 && options.base !== undefined)
      throw new UsageError('either two clusters are compared, or one with a commit (--base): not both');
    const project = findProject(host);
    const names = positionals.flatMap((name) => selectClusters(project, [name]));
    const trees = await compileTrees(project, names.length === 0 ? project.clusters : names, host);
    if (trees === undefined) return 1;
    const [first, second] = trees;
    const pairs =
      positionals.length === 2 && first !== undefined && second !== undefined
        ? [{ from: first, to: second }]
        : await pairWithBase(
            project,
            trees,
            { base: options.base ?? 'HEAD', isRendered: options.rendered === true },
            host,
          );
    const print = options.rendered === true ? printRendered : printTrees;
    return print(pairs, options.json === true ? 'json' : (options.format ?? 'text'), host);
  },
});

/** What is compared with what. */
interface Pair {
  readonly from: RenderedFiles;
  readonly to: RenderedFiles;
}

type Format = 'text' | 'markdown' | 'json';

/**
 * The clusters as they compile now, in the order given; `undefined`, and the findings are printed, where one has
 * errors.
 */
async function compileTrees(
  project: Project,
  names: readonly string[],
  host: Host,
): Promise<RenderedFiles[] | undefined> {
  const compiled = await compileClusters(project, names, host);
  const findings = findingsOf(compiled, false);
  if (!findings.clean) {
    reportFindings(compiled, findings, host);
    return undefined;
  }
  return compiled.flatMap((each) => {
    return 'failure' in each
      ? []
      : [{ cluster: each.cluster, title: each.cluster, files: each.files, stale: staleReleases(each.plan) }];
  });
}

/** Releases whose records are of other inputs than the present ones. */
function staleReleases(plan: Plan): ReadonlySet<string> {
  const stale = releasesOf(plan).filter(({ release }) => release.rendering.state === 'stale');
  return new Set(stale.map(({ release }) => `${release.namespace}/${release.name}`));
}

interface Base {
  readonly base: string;
  readonly isRendered: boolean;
}

async function pairWithBase(
  project: Project,
  trees: readonly RenderedFiles[],
  { base, isRendered }: Base,
  host: Host,
): Promise<Pair[]> {
  const read = (folder: string) => readCommittedFiles(project.root, base, folder, host.env);
  try {
    return await Promise.all(
      trees.map(async (to) => {
        const records = isRendered ? await read(`clusters/${to.cluster}/renderings`) : [];
        const files = [...(await read(`dist/${to.cluster}`)), ...records];
        return { from: { cluster: to.cluster, title: `${to.cluster} at ${base}`, files }, to };
      }),
    );
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message);
    throw error;
  }
}

/** Prints how trees differ; 1 where they do. */
function printTrees(pairs: readonly Pair[], format: Format, host: Host): number {
  const diffs = pairs.map(({ from, to }) => diffFiles(from, to));
  if (format === 'json') host.stdout.write(formatDiffJson(diffs));
  else if (format === 'markdown') host.stdout.write(diffs.map(formatDiffMarkdown).join('\n'));
  else host.stdout.write(diffs.map((diff) => formatDiffText(diff, paintFor(host.stdout, host))).join(''));
  return diffs.every(isEqual) ? 0 : 1;
}

/** Prints how all objects of clusters differ; 1 where they do. */
function printRendered(pairs: readonly Pair[], format: Format, host: Host): number {
  const diffs = pairs.map(({ from, to }) => diffRendered(from, to));
  if (format === 'json') host.stdout.write(formatRenderedJson(diffs));
  else if (format === 'markdown') host.stdout.write(diffs.map(formatRenderedMarkdown).join('\n'));
  else host.stdout.write(diffs.map((diff) => formatRenderedText(diff, paintFor(host.stdout, host))).join('\n'));
  return diffs.every(isRenderedEqual) ? 0 : 1;
}
