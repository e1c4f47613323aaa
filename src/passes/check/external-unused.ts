import type { Diagnostic } from '../../model/diagnostic.ts';
import type { External } from '../../model/external.ts';
import type { Plan } from '../../model/plan.ts';
import { finding } from './support/finding.ts';

/** Every external is needed by something; one that isn't is a leftover, or the thing that needs it no longer says so. */
export function externalUnused(plan: Plan): Diagnostic[] {
  if (plan.externals.length === 0) return [];
  const needed = new Set<string>();
  for (const edge of plan.edges) {
    needed.add(edge.to);
    if (edge.through !== undefined) needed.add(edge.through);
  }
  // The namespace of what is needed is needed too, by whoever makes that.
  const homes = new Set(
    plan.externals
      .filter(({ id }) => needed.has(id))
      .flatMap(({ objects }) => objects.map(({ namespace }) => namespace)),
  );
  const isHome = ({ objects }: External) => objects.some(({ kind, name }) => kind === 'Namespace' && homes.has(name));
  return plan.externals
    .filter((external) => !needed.has(external.id) && !isHome(external))
    .map((external) =>
      finding(plan, 'external-unused', {
        node: external.id,
        place: external.place,
        message: `External "${external.id}" (${external.description}) is declared, and nothing needs it.`,
        remedy: 'Remove the declaration, or hand it to what relies on it.',
      }),
    );
}
