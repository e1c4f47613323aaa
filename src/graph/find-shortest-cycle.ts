import { findCyclicComponents } from './find-components.ts';
import type { Arc, Graph } from './graph.ts';

/**
 * The arcs of a cycle with the fewest nodes, each starting where the one before ends; `undefined` where there is none. Of several
 * that short, the one whose first node comes first in the graph.
 */
export function findShortestCycle<N extends string, A extends Arc<N>>(graph: Graph<N, A>): readonly A[] | undefined {
  let best: readonly A[] | undefined;
  for (const start of cyclicNodes(graph)) {
    const found = shortestCycleThrough(graph, start, best === undefined ? Infinity : best.length - 1);
    if (found !== undefined) best = found;
    if (best?.length === 1) break;
  }
  return best;
}

/** One shortest cycle in each group of nodes that need each other, in the order of their first nodes. */
export function findCycles<N extends string, A extends Arc<N>>(graph: Graph<N, A>): readonly (readonly A[])[] {
  const firstOf = (component: readonly N[]) => graph.indexOf.get(component[0] as N) as number;
  const components = findCyclicComponents(graph).toSorted((a, b) => firstOf(a) - firstOf(b));
  return components.flatMap((component) => {
    let best: readonly A[] | undefined;
    for (const node of component) {
      const found = shortestCycleThrough(
        graph,
        graph.indexOf.get(node) as number,
        best === undefined ? Infinity : best.length - 1,
      );
      if (found !== undefined) best = found;
    }
    return best === undefined ? [] : [best];
  });
}

function cyclicNodes<N extends string, A extends Arc<N>>(graph: Graph<N, A>): readonly number[] {
  const nodes = findCyclicComponents(graph).flatMap((component) =>
    component.map((node) => graph.indexOf.get(node) as number),
  );
  return nodes.toSorted((a, b) => a - b);
}

/** Breadth first from `start` back to it, giving up beyond `limit` arcs. */
function shortestCycleThrough<N extends string, A extends Arc<N>>(
  graph: Graph<N, A>,
  start: number,
  limit: number,
): readonly A[] | undefined {
  const reachedBy = new Map<number, A>();
  let frontier = [start];
  for (let length = 1; length <= limit && frontier.length > 0; length += 1) {
    const next: number[] = [];
    for (const node of frontier) {
      const ends = graph.targets[node] as readonly number[];
      for (let at = 0; at < ends.length; at += 1) {
        const end = ends[at] as number;
        const arc = graph.out[node]?.[at] as A;
        if (end === start) return [...traceBack(graph, reachedBy, start, node), arc];
        if (reachedBy.has(end)) continue;
        reachedBy.set(end, arc);
        next.push(end);
      }
    }
    frontier = next;
  }
  return undefined;
}

function traceBack<N extends string, A extends Arc<N>>(
  graph: Graph<N, A>,
  reachedBy: ReadonlyMap<number, A>,
  start: number,
  end: number,
): A[] {
  const arcs: A[] = [];
  for (let at = end; at !== start;) {
    const arc = reachedBy.get(at) as A;
    arcs.push(arc);
    at = graph.indexOf.get(arc.from) as number;
  }
  return arcs.reverse();
}
