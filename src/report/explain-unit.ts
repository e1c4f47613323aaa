import type { Edge } from '../model/edge.ts';
import { formatNode, isExternalId } from '../model/identity.ts';
import type { Plan } from '../model/plan.ts';
import { formatPlace } from '../model/source-place.ts';
import { countOf } from './count-of.ts';
import type { Explanation, Reason } from './explanation.ts';
import { unitReasons } from './unit-reasons.ts';

/** Explains one unit: its `dependsOn`, the externals it relies on, and every edge that is behind them. */
export function explainUnit(plan: Plan, name: string): Explanation {
  const unit = plan.units.find((each) => each.name === name);
  if (unit === undefined) throw new Error(`the plan has no unit "${name}"`);
  const why = unitReasons(plan);
  const place = unit.place();
  const reason = (from: string, to: string, other: string): Reason => {
    return { id: other, title: `unit ${other}`, because: [...edgeReasons(why.get(from)?.get(to)), ...orderReasons(plan, from, to)], behind: [] };
  };
  return {
    title: `unit ${name}`,
    ...(place === undefined ? {} : { place: formatPlace(place) }),
    facts: [countOf(unit.resources.length, 'resource'), unit.path, unit.wait ? `waits up to ${unit.timeout}` : 'does not wait'],
    needs: [...unit.dependsOn.map((needed) => reason(name, needed, needed)), ...externalNeeds(plan, name)],
    neededBy: plan.units.filter((each) => each.dependsOn.includes(name)).map((each) => reason(each.name, name, each.name)),
  };
}

function edgeReasons(edges: readonly Edge[] = []): string[] {
  return [...new Set(edges.map(({ from, reason }) => `${formatNode(from)}: ${reason}`))];
}

function orderReasons(plan: Plan, from: string, to: string): string[] {
  return plan.order.filter((order) => order.from === from && order.to === to).map(({ reason }) => reason);
}

function externalNeeds(plan: Plan, name: string): Reason[] {
  const inside = new Set<string>(plan.resources.filter(({ unit }) => unit === name).map(({ id }) => id));
  const edges = plan.edges.filter((edge) => inside.has(edge.from) && isExternalId(edge.to));
  return [...Map.groupBy(edges, (edge) => edge.to)].map(([id, group]) => {
    return { id, title: formatNode(id), because: edgeReasons(group), behind: [] };
  });
}
