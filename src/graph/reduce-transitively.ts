import type { Arc, Graph } from './graph.ts';
import { orderFromBelow } from './sort-topologically.ts';

/**
 * For each node what it needs and nothing else of its needs needs: the fewest arcs with the same reachability. Ends are in the
 * order of the graph's nodes. `undefined` where there is a cycle, for which no single answer exists.
 */
export function reduceTransitively<N extends string, A extends Arc<N>>(
  graph: Graph<N, A>,
): ReadonlyMap<N, readonly N[]> | undefined {
  const { nodes, targets } = graph;
  const order = orderFromBelow(graph);
  if (order === undefined) return undefined;
  const reachable: Set<number>[] = [];
  for (const node of order)
    reachable[node] = new Set((targets[node] ?? []).flatMap((end) => [end, ...(reachable[end] ?? [])]));
  return new Map(
    nodes.map((name, node) => {
      const ends = [...new Set(targets[node])].toSorted((a, b) => a - b);
      const kept = ends.filter((end) => !ends.some((other) => reachable[other]?.has(end)));
      return [name, kept.map((end) => nodes[end] as N)];
    }),
  );
}
