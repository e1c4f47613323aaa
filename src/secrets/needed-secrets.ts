import { parseResourceId, type NodeId } from '../model/identity.ts';
import type { Plan } from '../model/plan.ts';

/** A Secret that something needs and nobody makes. */
export interface NeededSecret {
  readonly namespace: string;
  readonly name: string;
  /** Keys that are asked for by name, sorted; whoever needs the Secret may read others. */
  readonly keys: readonly string[];
  readonly neededBy: readonly NodeId[];
}

/** The Secrets that a plan needs and that nobody makes, in the order of namespaces and names. */
export function neededSecrets(plan: Plan): readonly NeededSecret[] {
  const unmet = plan.unmet.filter(({ to, missingKeys }) => to.startsWith('/Secret/') && missingKeys === undefined);
  const byId = Map.groupBy(unmet, ({ to }) => to);
  return [...byId]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, needs]) => {
      const { namespace, name } = parseResourceId(id);
      const keys = new Set(needs.flatMap((need) => need.keys ?? []));
      return { namespace, name, keys: [...keys].sort(), neededBy: [...new Set(needs.map(({ from }) => from))].sort() };
    });
}
