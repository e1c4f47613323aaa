import type { NodeId } from '../../../model/identity.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Resource } from '../../../model/resource.ts';
import { oncePerPlan } from './once-per-plan.ts';

/** The resource of each identity; of two with one identity the first. */
export const indexResources: (plan: Plan) => ReadonlyMap<NodeId, Resource> = oncePerPlan((plan) => {
  const byId = new Map<NodeId, Resource>();
  for (const resource of plan.resources) {
    if (!byId.has(resource.id)) byId.set(resource.id, resource);
  }
  return byId;
});
