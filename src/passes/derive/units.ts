import type { Plan } from '../../model/plan.ts';
import { readiness } from './readiness.ts';
import { releaseOrder } from './release-order.ts';
import { unitArcs } from './unit-arcs.ts';
import { unitNeeds, unitsByResource } from './unit-needs.ts';
import { unitOrder } from './unit-order.ts';

/**
 * What follows from the edges for units: their order, when they are Ready and how long that may take, and the order of releases
 * inside each.
 */
export function units(plan: Plan): Plan {
  const unitOf = unitsByResource(plan);
  const arcs = unitArcs(plan, unitOf);
  return releaseOrder(readiness(unitOrder(plan, unitNeeds(plan, unitOf)), arcs), arcs);
}
