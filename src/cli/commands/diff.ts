import { diffFiles, type TreeFiles } from '../../diff/diff-files.ts';
import { formatDiffJson } from '../../diff/format-diff-json.ts';
import { formatDiffMarkdown } from '../../diff/format-diff-markdown.ts';
import { formatDiffText } from '../../diff/format-diff-text.ts';
import { isEqual, type TreeDiff } from '../../diff/tree-diff.ts';
import { GitError, readCommittedFiles } from '../../host/read-committed-files.ts';
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
  usage: ['diff <cluster> <cluster> [--format <format>]', 'diff [cluster] [--base <commit>] [--format <format>]'],
  details: [
    'Two clusters are compared as they compile now; their own names in paths are no difference, nor is ciphertext. One cluster, or each of them,',
    'is compared as it compiles now with its tree under dist in a commit. Exit code 1 where something differs.',
  ].join('\n'),
  options: {
    base: { type: 'string', argument: 'commit', summary: 'the commit to compare with, HEAD by default' },
    format: { type: 'string', short: 'f', argument: 'format', choices: ['text', 'markdown', 'json'], summary: 'how to print, text by default' },
    json: { type: 'boolean', summary: 'the same as --format json' },
  },
  positionals: { max: 2 },
  run: async ({ positionals, options }, host) => {
    if (positionals.length === 2 && options.base !== undefined) throw new UsageError('either two clusters are compared, or one with a commit (--base): not both');
    const project = findProject(host);
    const names = positionals.flatMap((name) => selectClusters(project, [name]));
    const trees = await compileTrees(project, names.length === 0 ? project.clusters : names, host);
    if (trees === undefined) return 1;
    const [first, second] = trees;
    const diffs = positionals.length === 2 && first !== undefined && second !== undefined
      ? [diffFiles(first, second)]
      : await diffFromBase(project, trees, options.base ?? 'HEAD', host);
    host.stdout.write(print(diffs, options.json === true ? 'json' : options.format ?? 'text', host));
    return diffs.every(isEqual) ? 0 : 1;
  },
});

/** The clusters as they compile now, in the order given; `undefined`, and the findings are printed, where one has errors. */
async function compileTrees(project: Project, names: readonly string[], host: Host): Promise<TreeFiles[] | undefined> {
  const compiled = await compileClusters(project, names, host);
  const findings = findingsOf(compiled, false);
  if (!findings.clean) {
    reportFindings(compiled, findings, host);
    return undefined;
  }
  return compiled.flatMap((each) => ('failure' in each ? [] : [{ cluster: each.cluster, title: each.cluster, files: each.files }]));
}

async function diffFromBase(project: Project, trees: readonly TreeFiles[], base: string, host: Host): Promise<TreeDiff[]> {
  try {
    return await Promise.all(trees.map(async (tree) => {
      const files = await readCommittedFiles(project.root, base, `dist/${tree.cluster}`, host.env);
      return diffFiles({ cluster: tree.cluster, title: `${tree.cluster} at ${base}`, files }, tree);
    }));
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.message);
    throw error;
  }
}

function print(diffs: readonly TreeDiff[], format: 'text' | 'markdown' | 'json', host: Host): string {
  if (format === 'json') return formatDiffJson(diffs);
  if (format === 'markdown') return diffs.map(formatDiffMarkdown).join('\n');
  return diffs.map((diff) => formatDiffText(diff, paintFor(host.stdout, host))).join('');
}
