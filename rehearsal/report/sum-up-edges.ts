import type { EdgeStory } from '../proofs/edge-proofs.ts';
import type { RehearsalReport } from './rehearsal-report.ts';

/** What a reader wants to know of all the edges between units. */
export interface EdgeSums {
  /** Proved by what a real API server, Flux or Helm would say, or a kubelet by its own rules. */
  readonly refused: number;
  /** Proved by simulated controllers alone. */
  readonly simulated: readonly EdgeStory[];
  readonly accepted: readonly EdgeStory[];
  readonly untried: number;
  /** Compiled waits of which no edge is proved, though each was tried. */
  readonly unprovedWaits: readonly { readonly unit: string; readonly needs: string; readonly kinds: string }[];
}

export function sumUpEdges({ edges, units }: Pick<RehearsalReport, 'edges' | 'units'>): EdgeSums {
  const waits = units.flatMap(({ name, dependsOn }) =>
    dependsOn.map((needs) => {
      return { unit: name, needs, edges: edges.filter((edge) => edge.unit === name && edge.needs === needs) };
    }),
  );
  return {
    refused: edges.filter(({ seen, simulated }) => seen === 'refused' && simulated !== true).length,
    simulated: edges.filter(({ simulated }) => simulated === true),
    accepted: edges.filter(({ seen }) => seen === 'accepted'),
    untried: edges.filter(({ seen }) => seen === 'untried').length,
    unprovedWaits: waits
      .filter((wait) => wait.edges.length > 0 && wait.edges.every(({ seen }) => seen === 'accepted'))
      .map((wait) => ({ unit: wait.unit, needs: wait.needs, kinds: countKinds(wait.edges) })),
  };
}

/** `dns 12, service 3`. */
export function countKinds(edges: readonly EdgeStory[]): string {
  const kinds = [...Map.groupBy(edges, ({ kind }) => kind)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return kinds.map(([kind, found]) => (found.length === 1 ? kind : `${kind} ${found.length}`)).join(', ');
}
