import type { Arc, Graph } from './graph.ts';
import { orderFromBelow } from './sort-topologically.ts';

/** The greatest sum of weights along a chain of needs; 0 in a graph without nodes, `undefined` where a cycle leaves chains without an end. */
export function findHeaviestChain<N extends string, A extends Arc<N>>(
  graph: Graph<N, A>,
  weightOf: (node: N) => number,
): number | undefined {
  const order = orderFromBelow(graph);
  if (order === undefined) return undefined;
  const sums: number[] = [];
  let heaviest = 0;
  for (const node of order) {
    let below = 0;
    for (const end of graph.targets[node] as readonly number[]) below = Math.max(below, sums[end] as number);
    sums[node] = below + weightOf(graph.nodes[node] as N);
    heaviest = Math.max(heaviest, sums[node]);
  }
  return heaviest;
}
