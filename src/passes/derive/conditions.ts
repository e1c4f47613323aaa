import type { Plan } from '../../model/plan.ts';
import { formatNode } from '../../model/identity.ts';
import { withEdges } from './provision-of.ts';

/** An external that is made only after something of the platform needs that; what needs the external waits through it. */
export function conditions(plan: Plan): Plan {
  return withEdges(
    plan,
    plan.externals.flatMap(({ id, after, place }) => {
      if (after === undefined || after === id) return [];
      return [
        {
          from: id,
          to: after,
          kind: 'condition',
          reason: `it is made only after ${formatNode(after)} is Ready`,
          explicit: false,
          strength: 'start',
          place,
        } as const,
      ];
    }),
  );
}
