import type { Arc, Graph } from './graph.ts';

/**
 * Strongly connected components: nodes that all need each other. What a component needs stands before it; a node that is in no
 * cycle is a component of its own. Tarjan's algorithm without recursion, so that a long chain does not exhaust the stack.
 */
export function findComponents<N extends string, A extends Arc<N>>(graph: Graph<N, A>): readonly (readonly N[])[] {
  const count = graph.nodes.length;
  const search: Search = {
    order: new Int32Array(count).fill(-1),
    low: new Int32Array(count),
    open: new Uint8Array(count),
    stack: [],
    seen: 0,
  };
  const components: N[][] = [];
  for (let root = 0; root < count; root += 1) {
    if (search.order[root] === -1)
      visit(graph.targets, root, search, (members) => components.push(members.map((index) => graph.nodes[index] as N)));
  }
  return components;
}

/** Components in which something needs itself: of several nodes, or of one with an arc to itself. */
export function findCyclicComponents<N extends string, A extends Arc<N>>(
  graph: Graph<N, A>,
): readonly (readonly N[])[] {
  return findComponents(graph).filter(([first, second]) => {
    if (second !== undefined || first === undefined) return true;
    const index = graph.indexOf.get(first) as number;
    return graph.targets[index]?.includes(index) ?? false;
  });
}

interface Search {
  readonly order: Int32Array;
  readonly low: Int32Array;
  readonly open: Uint8Array;
  readonly stack: number[];
  seen: number;
}

function visit(
  targets: readonly (readonly number[])[],
  root: number,
  search: Search,
  emit: (members: readonly number[]) => void,
): void {
  const path: number[] = [];
  const next: number[] = [];
  enter(root, search, path, next);
  while (path.length > 0) {
    const node = path[path.length - 1] as number;
    const at = next[next.length - 1] as number;
    const end = targets[node]?.[at];
    if (end === undefined) {
      path.pop();
      next.pop();
      leave(node, path[path.length - 1], search, emit);
      continue;
    }
    next[next.length - 1] = at + 1;
    if (search.order[end] === -1) enter(end, search, path, next);
    else if (search.open[end] === 1) lower(search.low, node, search.order[end] as number);
  }
}

function enter(node: number, search: Search, path: number[], next: number[]): void {
  search.order[node] = search.seen;
  search.low[node] = search.seen;
  search.seen += 1;
  search.open[node] = 1;
  search.stack.push(node);
  path.push(node);
  next.push(0);
}

function leave(
  node: number,
  parent: number | undefined,
  search: Search,
  emit: (members: readonly number[]) => void,
): void {
  const { order, low, open, stack } = search;
  if (parent !== undefined) lower(low, parent, low[node] as number);
  if (low[node] !== order[node]) return;
  const members = stack.splice(stack.lastIndexOf(node));
  for (const member of members) open[member] = 0;
  emit(members.toSorted((a, b) => a - b));
}

function lower(low: Int32Array, node: number, value: number): void {
  if (value < (low[node] as number)) low[node] = value;
}
