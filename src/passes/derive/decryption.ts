import type { Edge } from '../../model/edge.ts';
import { resourceId } from '../../model/identity.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { edgeTo, tryFindProvision, withEdges } from './provision-of.ts';

/** A file that the engine decrypts needs the Secret with the key, in the engine's own namespace. */
export function decryption(plan: Plan): Plan {
  const { engine } = plan.target;
  if (engine.decryption === undefined) return plan;
  const key = resourceId('', 'Secret', engine.namespace, engine.decryption.secret);
  const provision = tryFindProvision(plan.catalogue, key);
  const edges: Edge[] = [];
  const unmet: UnmetNeed[] = [];
  for (const { id, verbatim } of plan.resources) {
    if (verbatim === undefined) continue;
    if (provision === undefined) {
      unmet.push({ from: id, to: key, kind: 'secret', field: 'sops' });
      continue;
    }
    const reason = `the engine decrypts it with Secret ${engine.decryption.secret}`;
    const edge = edgeTo(id, provision, 'secret', reason, 'apply');
    if (edge !== undefined) edges.push(edge);
  }
  return withEdges(plan, edges, unmet);
}
