import type { Plan } from '../../model/plan.ts';
import { readiness } from './readiness.ts';
import { releaseOrder } from './release-order.ts';
import { unitOrder } from './unit-order.ts';
import { unitRelations } from './unit-relations.ts';

/**
 * What follows from the edges for units: their order, when they are Ready and how long that may take, and the order of releases
 * inside each.
 */
export function units(plan: Plan): Plan {
  const { needs, arcs } = unitRelations(plan);
  return releaseOrder(readiness(unitOrder(plan, needs), arcs), arcs);
}
