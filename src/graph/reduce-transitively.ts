import type { Arc, Graph } from './graph.ts';
import { findLevels } from './sort-topologically.ts';

/** Columns of reachability that are computed at once: bounds the memory to 128 bytes a node. */
const blockBits = 1024;
const blockWords = blockBits / 32;

/**
 * For each node what it needs and nothing else of its needs needs: the fewest arcs with the same reachability. Ends are in the
 * order of the graph's nodes. `undefined` where there is a cycle, for which no single answer exists.
 */
export function reduceTransitively<N extends string, A extends Arc<N>>(
  graph: Graph<N, A>,
): ReadonlyMap<N, readonly N[]> | undefined {
  const levels = findLevels(graph);
  if (levels === undefined) return undefined;
  const ends = graph.targets.map((targets) => [...new Set(targets)].sort((a, b) => a - b));
  const doubtful = findDoubtful(ends, levels);
  const dropped = doubtful.length === 0 ? new Set<string>() : findRedundant(ends, levels, doubtful);
  const kept = (node: number) => (ends[node] as number[]).filter((end) => !dropped.has(`${node},${end}`));
  return new Map(graph.nodes.map((name, node) => [name, kept(node).map((end) => graph.nodes[end] as N)]));
}

type Pair = readonly [from: number, to: number];

/** An arc down to the very next level cannot be redundant: another way to the same node would put its start higher. */
function findDoubtful(ends: readonly (readonly number[])[], levels: readonly number[]): readonly Pair[] {
  return ends.flatMap((targets, node) => {
    if (targets.length < 2) return [];
    const below = (levels[node] as number) - 1;
    return targets.filter((end) => (levels[end] as number) < below).map((end): Pair => [node, end]);
  });
}

/** Computes who reaches whom block by block of columns, and looks every doubtful arc up in its block. */
function findRedundant(
  ends: readonly (readonly number[])[],
  levels: readonly number[],
  doubtful: readonly Pair[],
): ReadonlySet<string> {
  const fromBelow = levels.map((_, node) => node).sort((a, b) => (levels[a] as number) - (levels[b] as number));
  const byBlock = Map.groupBy(doubtful, ([, end]) => Math.floor(end / blockBits));
  const reach = new Uint32Array(ends.length * blockWords);
  const redundant = new Set<string>();
  for (const [block, pairs] of byBlock) {
    fillReach(reach, ends, fromBelow, block * blockBits);
    for (const [node, end] of pairs) {
      if (
        (ends[node] as readonly number[]).some(
          (other) => other !== end && reaches(reach, other, end - block * blockBits),
        )
      ) {
        redundant.add(`${node},${end}`);
      }
    }
  }
  return redundant;
}

function fillReach(
  reach: Uint32Array,
  ends: readonly (readonly number[])[],
  fromBelow: readonly number[],
  firstColumn: number,
): void {
  reach.fill(0);
  for (const node of fromBelow) {
    const row = node * blockWords;
    for (const end of ends[node] as readonly number[]) {
      const column = end - firstColumn;
      if (column >= 0 && column < blockBits) setBit(reach, node, column);
      for (let word = 0; word < blockWords; word += 1)
        reach[row + word] = (reach[row + word] as number) | (reach[end * blockWords + word] as number);
    }
  }
}

function setBit(reach: Uint32Array, node: number, column: number): void {
  const at = node * blockWords + (column >>> 5);
  reach[at] = (reach[at] as number) | (1 << (column & 31));
}

function reaches(reach: Uint32Array, node: number, column: number): boolean {
  return (((reach[node * blockWords + (column >>> 5)] as number) >>> (column & 31)) & 1) === 1;
}
