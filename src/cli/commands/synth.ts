import { compareTree, isStale, type TreeComparison } from '../../host/compare-tree.ts';
import { type Files, localFiles } from '../../host/files.ts';
import { findOrphanedTrees } from '../../host/find-orphaned-trees.ts';
import { isInterrupted, recoverTree } from '../../host/recover-tree.ts';
import { writeTree } from '../../host/write-tree.ts';
import { type ClusterSummary, formatSummary } from '../../report/format-summary.ts';
import { defineCommand } from '../command.ts';
import type { CompiledCluster } from '../compile-cluster.ts';
import { compileClusters } from '../compile-clusters.ts';
import { findProject, selectClusters } from '../find-project.ts';
import type { Host } from '../host.ts';
import { paintFor } from '../paint-for.ts';
import { findingsOf, reportFindings } from '../report-findings.ts';
import { formatJson, resultJson } from '../result-json.ts';
import { reportOrphans, reportTree } from '../report-tree.ts';
import { refuseStale } from '../refuse-stale.ts';
import { compareSopsConfig } from '../sops-config.ts';
import { writeForCdk8s } from '../write-for-cdk8s.ts';

export const synthCommand = defineCommand({
  name: 'synth',
  summary: 'compile clusters and write their trees under dist',
  usage: [
    'synth [cluster...] [--check] [--strict] [--allow-stale | --no-render | --verify-renderings] [--mirror <folder>] [--json]',
  ],
  details: [
    'Compiles all clusters unless some are named. An error in one leaves the trees of all as they were; only files that changed are',
    'written, and files that Strata did not make are left alone. A release whose inputs changed since its record under',
    'clusters/<cluster>/renderings is rendered by the Helm that is built in; where it cannot be, nothing is written.',
  ].join('\n'),
  options: {
    check: { type: 'boolean', summary: 'write nothing; exit code 1 where a tree is not what the sources compile to' },
    strict: { type: 'boolean', summary: 'warnings are errors' },
    'allow-stale': {
      type: 'boolean',
      summary: 'write although releases were not rendered; their older records stand in for them',
    },
    'no-render': { type: 'boolean', summary: 'render nothing: a release whose record does not fit is an error' },
    'verify-renderings': {
      type: 'boolean',
      summary: 'render every release anew and write nothing; exit code 1 where a record differs',
    },
    mirror: {
      type: 'string',
      argument: 'folder',
      summary: 'take archives of charts from a folder; STRATA_MIRROR by default',
    },
    json: { type: 'boolean', summary: 'print the result as JSON' },
  },
  run: async ({ positionals, options }, host) => {
    const start = host.now();
    const project = findProject(host);
    const names = selectClusters(project, positionals);
    const files = localFiles(project.root);
    const onlyLook = options.check === true || options['verify-renderings'] === true;
    // First of all, so that also a run that finds errors leaves whole trees behind.
    if (!onlyLook) recoverTree(files);
    const compiled = refuseStale(
      await compileClusters(project, names, host, renderingChoice(options)),
      options['allow-stale'] === true && !onlyLook,
    );
    const findings = findingsOf(compiled, options.strict === true);
    if (options.json !== true) reportFindings(compiled, findings, host);
    const trees = findings.clean ? compareTrees(files, compiled) : [];
    const shared = findings.clean ? await compareSopsConfig(project, names, files) : undefined;
    const everything = shared === undefined ? trees : [...trees, shared];
    const halfWritten = onlyLook && isInterrupted(files);
    const clean = !halfWritten && findings.clean && deliver(files, everything, onlyLook);
    if (clean && !onlyLook) writeForCdk8s(compiled, host);
    const orphans = findOrphanedTrees(files, project.clusters);
    if (options.json === true) {
      host.stdout.write(
        formatJson({
          clean,
          halfWritten,
          orphans,
          clusters: compiled.map((each) => ({ ...resultJson(each), ...treeJson(each, trees) })),
        }),
      );
      return clean ? 0 : 1;
    }
    if (findings.clean) reportTrees(compiled, everything, onlyLook, host);
    host.stderr.write(reportOrphans(orphans, paintFor(host.stderr, host)));
    if (halfWritten)
      host.stderr.write(
        'an earlier run was killed while it wrote the trees: "npx strata synth" finishes what it began\n',
      );
    if (clean) host.stderr.write(`done in ${((host.now() - start) / 1000).toFixed(1)} s\n`);
    return clean ? 0 : 1;
  },
});

interface RenderingOptions {
  readonly 'no-render'?: boolean | undefined;
  readonly 'verify-renderings'?: boolean | undefined;
  readonly mirror?: string | undefined;
}

function renderingChoice(options: RenderingOptions): {
  readonly noRender: boolean;
  readonly anew: boolean;
  readonly mirror?: string;
} {
  const { mirror } = options;
  return {
    noRender: options['no-render'] === true,
    anew: options['verify-renderings'] === true,
    ...(mirror === undefined ? {} : { mirror }),
  };
}

function compareTrees(files: Files, compiled: readonly CompiledCluster[]): TreeComparison[] {
  return compiled.flatMap((each) => ('failure' in each ? [] : [compareTree(files, each.cluster, each.files)]));
}

/** Writes what differs, unless it only looks. Says whether the trees are now what the sources compile to. */
function deliver(files: Files, trees: readonly TreeComparison[], onlyLook: boolean): boolean {
  if (trees.some(({ blocked }) => blocked.length > 0)) return false;
  if (onlyLook) return !trees.some(isStale);
  writeTree(files, trees);
  return true;
}

function reportTrees(
  compiled: readonly CompiledCluster[],
  trees: readonly TreeComparison[],
  onlyLook: boolean,
  host: Host,
): void {
  // cdk8s hides what its app prints to stdout and shows stderr.
  const output = host.env.CDK8S_OUTDIR === undefined ? host.stdout : host.stderr;
  output.write(
    formatSummary(
      compiled.flatMap((each) => summaryOf(each, trees)),
      paintFor(output, host),
    ),
  );
  for (const tree of trees) host.stderr.write(reportTree(tree, onlyLook, paintFor(host.stderr, host)));
}

function summaryOf(compiled: CompiledCluster, trees: readonly TreeComparison[]): ClusterSummary[] {
  if ('failure' in compiled) return [];
  const { cluster, plan, diagnostics } = compiled;
  const tree = trees.find((each) => each.cluster === cluster);
  return [
    {
      cluster,
      units: plan.units.length,
      resources: plan.resources.length,
      diagnostics,
      ...(tree === undefined ? {} : { tree: countTree(tree) }),
    },
  ];
}

function countTree({ cluster, added, changed, removed, unchanged }: TreeComparison) {
  return { path: `dist/${cluster}`, added: added.length, changed: changed.length, removed: removed.length, unchanged };
}

function treeJson({ cluster }: CompiledCluster, trees: readonly TreeComparison[]) {
  const tree = trees.find((each) => each.cluster === cluster);
  if (tree === undefined) return {};
  const { added, changed, removed, unchanged, foreign, blocked } = tree;
  return {
    tree: {
      added: added.map(({ path }) => path),
      changed: changed.map(({ path }) => path),
      removed,
      unchanged,
      foreign,
      blocked,
    },
  };
}
