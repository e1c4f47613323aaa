import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findComponents, findCyclicComponents } from '../../src/graph/find-components.ts';
import { findHeaviestChain } from '../../src/graph/find-heaviest-chain.ts';
import { findPath, findReachable } from '../../src/graph/find-path.ts';
import { findCycles, findShortestCycle } from '../../src/graph/find-shortest-cycle.ts';
import { buildGraph } from '../../src/graph/graph.ts';
import type { Arc, Graph } from '../../src/graph/graph.ts';
import { reduceTransitively } from '../../src/graph/reduce-transitively.ts';
import { sortTopologically } from '../../src/graph/sort-topologically.ts';

const nodeNames = Array.from({ length: 12 }, (_, index) => `n${index}`);
const pair = fc.tuple(fc.nat(nodeNames.length - 1), fc.nat(nodeNames.length - 1));
const anyGraph = fc.array(pair, { maxLength: 40 }).map((pairs) => graphOf(pairs.map(([from, to]) => arc(from, to))));
/** Arcs only go from a higher index to a lower one, and the nodes are given in another order. */
const acyclicGraph = fc
  .tuple(fc.array(pair, { maxLength: 40 }), fc.shuffledSubarray(nodeNames, { minLength: nodeNames.length }))
  .map(([pairs, order]) =>
    graphOf(
      pairs.filter(([a, b]) => a !== b).map(([a, b]) => arc(Math.max(a, b), Math.min(a, b))),
      order,
    ),
  );

function arc(from: number, to: number): Arc {
  return { from: nodeNames[from] as string, to: nodeNames[to] as string };
}

function graphOf(arcs: readonly Arc[], nodes: readonly string[] = nodeNames): Graph {
  return buildGraph(nodes, arcs);
}

function arcsOf(graph: Graph): readonly Arc[] {
  return graph.out.flat();
}

function hasCycle(graph: Graph): boolean {
  return graph.nodes.some((node) => findReachable(graph, node).has(node));
}

describe('findHeaviestChain', () => {
  const weightOf = (node: string) => Number(node.slice(1));

  test('adds up the weights along a chain, and takes the heaviest of several', () => {
    expect(findHeaviestChain(graphOf([arc(3, 1), arc(1, 2), arc(3, 4), arc(0, 4)], []), weightOf)).toBe(7);
    expect(findHeaviestChain(graphOf([arc(3, 1), arc(1, 5), arc(3, 4)], []), weightOf)).toBe(9);
  });

  test('takes a node without arcs for a chain of its own', () =>
    expect(findHeaviestChain(graphOf([arc(3, 1)]), weightOf)).toBe(11));
  test('is 0 without nodes', () => expect(findHeaviestChain(graphOf([], []), weightOf)).toBe(0));
  test('knows no answer where a chain never ends', () =>
    expect(findHeaviestChain(graphOf([arc(1, 2), arc(2, 1)]), weightOf)).toBeUndefined());

  test('is what every path from every node adds up to at most', () => {
    const heaviestFrom = (graph: Graph, node: string): number =>
      weightOf(node) +
      Math.max(
        0,
        ...arcsOf(graph)
          .filter(({ from }) => from === node)
          .map(({ to }) => heaviestFrom(graph, to)),
      );
    fc.assert(
      fc.property(acyclicGraph, (graph) => {
        expect(findHeaviestChain(graph, weightOf)).toBe(
          Math.max(...graph.nodes.map((node) => heaviestFrom(graph, node))),
        );
      }),
    );
  });
});

describe('sortTopologically', () => {
  test('puts everything after what it needs', () => {
    fc.assert(
      fc.property(acyclicGraph, (graph) => {
        const order = sortTopologically(graph) as readonly string[];
        expect(order.toSorted()).toEqual(nodeNames.toSorted());
        for (const { from, to } of arcsOf(graph)) expect(order.indexOf(to)).toBeLessThan(order.indexOf(from));
      }),
    );
  });

  test('keeps the order of the nodes where no arc says otherwise', () => {
    expect(sortTopologically(buildGraph(['c', 'a', 'b'], []))).toEqual(['c', 'a', 'b']);
    expect(sortTopologically(buildGraph(['c', 'a', 'b'], [{ from: 'c', to: 'b' }]))).toEqual(['a', 'b', 'c']);
  });

  test('has no order exactly where there is a cycle', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        expect(sortTopologically(graph) === undefined).toBe(hasCycle(graph));
      }),
    );
  });

  test('does not depend on the order of the arcs', () => {
    fc.assert(
      fc.property(acyclicGraph, (graph) => {
        expect(sortTopologically(buildGraph(graph.nodes, arcsOf(graph).toReversed()))).toEqual(
          sortTopologically(graph),
        );
      }),
    );
  });
});

describe('findComponents', () => {
  test('holds every node once, and two nodes together exactly where they reach each other', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const components = findComponents(graph);
        expect(components.flat().toSorted()).toEqual(nodeNames.toSorted());
        const componentOf = new Map(
          components.flatMap((members, index) => members.map((node) => [node, index] as const)),
        );
        for (const a of nodeNames) {
          for (const b of nodeNames) {
            const together = a === b || (findReachable(graph, a).has(b) && findReachable(graph, b).has(a));
            expect(componentOf.get(a) === componentOf.get(b)).toBe(together);
          }
        }
      }),
    );
  });

  test('puts what a component needs before it', () => {
    fc.assert(
      fc.property(acyclicGraph, (graph) => {
        const order = findComponents(graph).map(([node]) => node);
        for (const { from, to } of arcsOf(graph)) expect(order.indexOf(to)).toBeLessThan(order.indexOf(from));
      }),
    );
  });

  test('counts a node that needs itself as cyclic, and a lone node not', () => {
    expect(findCyclicComponents(buildGraph(['a', 'b'], [{ from: 'a', to: 'a' }]))).toEqual([['a']]);
    expect(findCyclicComponents(buildGraph(['a', 'b'], [{ from: 'a', to: 'b' }]))).toEqual([]);
  });

  test('survives a chain of 100,000 nodes', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => `c${index}`);
    const graph = buildGraph(
      chain,
      chain.slice(1).map((to, index) => ({ from: chain[index] as string, to })),
    );
    expect(findComponents(graph).length).toBe(chain.length);
    expect(sortTopologically(graph)?.[0]).toBe('c99999');
  });
});

describe('findShortestCycle', () => {
  test('reports a cycle that closes, and none is shorter', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const cycle = findShortestCycle(graph);
        expect(cycle !== undefined).toBe(hasCycle(graph));
        if (cycle === undefined) return;
        cycle.forEach((step, index) => expect(step.to).toBe(cycle[(index + 1) % cycle.length]?.from));
        for (const step of cycle) expect(arcsOf(graph)).toContain(step);
        expect(cycle.length).toBe(shortestByMatrix(graph));
      }),
    );
  });

  test('reports one cycle for each group that is caught in one', () => {
    const arcs = [arc(0, 1), arc(1, 0), arc(2, 3), arc(3, 4), arc(4, 2), arc(5, 0)];
    expect(findCycles(graphOf(arcs)).map((cycle) => cycle.map(({ from }) => from))).toEqual([
      ['n0', 'n1'],
      ['n2', 'n3', 'n4'],
    ]);
    expect(findCycles(graphOf([arc(0, 1), arc(0, 2)]))).toEqual([]);
  });
});

/** The smallest power of the adjacency matrix with something on its diagonal. */
function shortestByMatrix(graph: Graph): number {
  let walks = graph.targets.map((ends) => new Set(ends));
  for (let length = 1; length <= graph.nodes.length; length += 1) {
    if (walks.some((ends, node) => ends.has(node))) return length;
    walks = walks.map((ends) => new Set([...ends].flatMap((end) => graph.targets[end] as readonly number[])));
  }
  return 0;
}

describe('reduceTransitively', () => {
  test('keeps who reaches whom, and every arc that stays is needed for it', () => {
    fc.assert(
      fc.property(acyclicGraph, (graph) => {
        const reduced = reduceTransitively(graph) as ReadonlyMap<string, readonly string[]>;
        const arcs = [...reduced].flatMap(([from, ends]) => ends.map((to) => ({ from, to })));
        const smaller = buildGraph(graph.nodes, arcs);
        for (const node of graph.nodes) expect(findReachable(smaller, node)).toEqual(findReachable(graph, node));
        for (const left of arcs) {
          const without = buildGraph(
            graph.nodes,
            arcs.filter((other) => other !== left),
          );
          expect(findReachable(without, left.from).has(left.to)).toBe(false);
        }
      }),
    );
  });

  test('has no answer where there is a cycle', () => {
    expect(reduceTransitively(graphOf([arc(0, 1), arc(1, 0)]))).toBeUndefined();
  });

  test('reduces a chain of 300 nodes with shortcuts to the chain', () => {
    const names = Array.from({ length: 300 }, (_, index) => `n${index}`);
    const arcs = names.flatMap((from, index) =>
      [1, 2, 3, 150].filter((step) => step <= index).map((step) => ({ from, to: names[index - step] as string })),
    );
    const reduced = reduceTransitively(buildGraph(names, arcs));
    expect(reduced?.get('n299')).toEqual(['n298']);
    expect([...(reduced?.values() ?? [])].reduce((sum, ends) => sum + ends.length, 0)).toBe(299);
  });
});

describe('findPath', () => {
  test('leads from one node to the other, exactly where the other is reachable', () => {
    fc.assert(
      fc.property(anyGraph, fc.constantFrom(...nodeNames), fc.constantFrom(...nodeNames), (graph, from, to) => {
        const path = findPath(graph, from, to);
        expect(path !== undefined).toBe(from === to || findReachable(graph, from).has(to));
        if (path === undefined || from === to) return;
        expect(path[0]?.from).toBe(from);
        expect(path.at(-1)?.to).toBe(to);
        path.slice(1).forEach((step, index) => expect(step.from).toBe(path[index]?.to));
      }),
    );
  });

  test('takes the shortest way', () => {
    const path = findPath(graphOf([arc(0, 1), arc(1, 2), arc(2, 3), arc(0, 2)]), 'n0', 'n3');
    expect(path?.map(({ to }) => to)).toEqual(['n2', 'n3']);
  });
});
