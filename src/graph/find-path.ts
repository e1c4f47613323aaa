import type { Arc, Graph } from './graph.ts';

/** The arcs of a shortest path: why `from` needs `to`. Empty when they are the same node, `undefined` when there is no path. */
export function findPath<N extends string, A extends Arc<N>>(
  graph: Graph<N, A>,
  from: N,
  to: N,
): readonly A[] | undefined {
  if (from === to) return [];
  const reachedBy = new Map<N, A>();
  const queue: N[] = [from];
  for (let at = 0; at < queue.length; at += 1) {
    for (const arc of arcsFrom(graph, queue[at] as N)) {
      if (arc.to === from || reachedBy.has(arc.to)) continue;
      reachedBy.set(arc.to, arc);
      if (arc.to === to) return traceBack(reachedBy, from, to);
      queue.push(arc.to);
    }
  }
  return undefined;
}

/** Everything that `from` needs, directly or not; `from` itself only where it is in a cycle. */
export function findReachable<N extends string, A extends Arc<N>>(graph: Graph<N, A>, from: N): ReadonlySet<N> {
  const reached = new Set<N>();
  const queue: N[] = [from];
  for (let at = 0; at < queue.length; at += 1) {
    for (const arc of arcsFrom(graph, queue[at] as N)) {
      if (reached.has(arc.to)) continue;
      reached.add(arc.to);
      queue.push(arc.to);
    }
  }
  return reached;
}

function arcsFrom<N extends string, A extends Arc<N>>(graph: Graph<N, A>, node: N): readonly A[] {
  const index = graph.indexOf.get(node);
  return index === undefined ? [] : (graph.out[index] as readonly A[]);
}

function traceBack<N extends string, A extends Arc<N>>(reachedBy: ReadonlyMap<N, A>, from: N, to: N): readonly A[] {
  const arcs: A[] = [];
  for (let at = to; at !== from;) {
    const arc = reachedBy.get(at) as A;
    arcs.push(arc);
    at = arc.from;
  }
  return arcs.reverse();
}
