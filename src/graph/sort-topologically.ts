import type { Arc, Graph } from './graph.ts';

/**
 * Nodes in an order in which everything stands after what it needs: by level (the longest chain of needs below a node), within a
 * level in the order of the graph's nodes. `undefined` where a cycle allows no order.
 */
export function sortTopologically<N extends string, A extends Arc<N>>(graph: Graph<N, A>): readonly N[] | undefined {
  const levels = findLevels(graph);
  if (levels === undefined) return undefined;
  const byLevel: N[][] = [];
  graph.nodes.forEach((node, index) => (byLevel[levels[index] ?? 0] ??= []).push(node));
  return byLevel.flat();
}

/** For each node's index the number of arcs on the longest chain of needs below it; `undefined` where there is a cycle. */
function findLevels<N extends string, A extends Arc<N>>(graph: Graph<N, A>): readonly number[] | undefined {
  const levels = graph.targets.map(() => 0);
  const order = orderFromBelow(graph);
  for (const node of order ?? []) {
    for (const end of graph.targets[node] as readonly number[]) {
      levels[node] = Math.max(levels[node] as number, (levels[end] as number) + 1);
    }
  }
  return order === undefined ? undefined : levels;
}

/** Indices of all nodes, each after those of what it needs; `undefined` where a cycle allows no order. */
export function orderFromBelow<N extends string, A extends Arc<N>>({
  targets,
}: Graph<N, A>): readonly number[] | undefined {
  const waiting = targets.map((ends) => ends.length);
  const needers = reverse(targets);
  const ready: number[] = [];
  waiting.forEach((count, index) => count === 0 && ready.push(index));
  for (let at = 0; at < ready.length; at += 1) {
    for (const needer of needers[ready[at] as number] as readonly number[]) {
      waiting[needer] = (waiting[needer] as number) - 1;
      if (waiting[needer] === 0) ready.push(needer);
    }
  }
  return ready.length === targets.length ? ready : undefined;
}

function reverse(targets: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const reversed = targets.map((): number[] => []);
  targets.forEach((ends, from) => {
    for (const end of ends) reversed[end]?.push(from);
  });
  return reversed;
}
