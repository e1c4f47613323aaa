import { isStale, type TreeComparison } from '../host/compare-tree.ts';
import { countOf } from '../report/count-of.ts';
import { type Paint, plain } from '../report/paint.ts';

/** Files that are named one by one; of more, the rest is counted. */
const shown = 20;

/** What a person must know of a tree beyond its numbers: what is stale, what is in the way, what is not Strata's. */
export function reportTree(tree: TreeComparison, onlyLook: boolean, paint: Paint = plain): string {
  const { cluster, added, changed, removed, blocked, foreign } = tree;
  // What all clusters share is compared under its own name, and compiled whatever is asked for.
  const [title, target] = cluster.startsWith('.') ? [cluster, ''] : [`dist/${cluster}`, ` ${cluster}`];
  const differing = [
    ...added.map(({ path }) => `added    ${path}`),
    ...changed.map(({ path }) => `changed  ${path}`),
    ...removed.map((path) => `removed  ${path}`),
  ];
  return [
    ...section(
      paint(
        'error',
        `${countOf(blocked.length, 'file')} of yours in the way: move ${blocked.length === 1 ? 'it' : 'them'}, nothing was written`,
      ),
      blocked,
    ),
    ...(onlyLook && isStale(tree)
      ? section(
          paint('error', `${title} is not what the sources compile to: run "npx strata synth${target}" and commit`),
          differing,
        )
      : []),
    ...section(
      paint(
        'warning',
        `left alone under dist/${cluster}, because Strata did not make ${foreign.length === 1 ? 'it' : 'them'}:`,
      ),
      foreign,
    ),
  ].join('');
}

/** Trees whose clusters have gone: the engine may still read them, so that removing them is for a person to decide. */
export function reportOrphans(trees: readonly string[], paint: Paint = plain): string {
  const title = `left alone, because the ${trees.length === 1 ? 'cluster it was' : 'clusters they were'} compiled from no longer has a cluster.ts (remove what no engine reads any more):`;
  return section(
    paint('warning', title),
    trees.map((tree) => `${tree}/`),
  ).join('');
}

function section(title: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const more = paths.length > shown ? [`and ${paths.length - shown} more`] : [];
  return [`${title}\n`, ...[...paths.slice(0, shown), ...more].map((line) => `  ${line}\n`)];
}
