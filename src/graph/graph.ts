/** "`from` needs `to`". What it carries beyond its ends is the caller's. */
export interface Arc<N extends string = string> {
  readonly from: N;
  readonly to: N;
}

/**
 * A directed graph over named nodes. The order in which nodes were given is the tie-break of everything that has one, and
 * parallel arcs stay apart, because each has its own reason.
 */
export interface Graph<N extends string = string, A extends Arc<N> = Arc<N>> {
  readonly nodes: readonly N[];
  readonly indexOf: ReadonlyMap<N, number>;
  /** Arcs that leave each node, by the node's index, in the order given. */
  readonly out: readonly (readonly A[])[];
  /** The indices where those arcs end. */
  readonly targets: readonly (readonly number[])[];
}

/**
 * Builds a graph. Nodes that only arcs name are appended in the order of the arcs.
 */
export function buildGraph<N extends string, A extends Arc<N>>(nodes: Iterable<N>, arcs: Iterable<A>): Graph<N, A> {
  const names: N[] = [];
  const indexOf = new Map<N, number>();
  const out: A[][] = [];
  const targets: number[][] = [];
  const place = (node: N): number => {
    const known = indexOf.get(node);
    if (known !== undefined) return known;
    indexOf.set(node, names.length);
    out.push([]);
    targets.push([]);
    return names.push(node) - 1;
  };
  for (const node of nodes) place(node);
  for (const arc of arcs) {
    const from = place(arc.from);
    const to = place(arc.to);
    out[from]?.push(arc);
    targets[from]?.push(to);
  }
  return { nodes: names, indexOf, out, targets };
}
