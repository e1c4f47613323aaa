import { formatNode, isExternalId } from '../model/identity.ts';
import type { Plan } from '../model/plan.ts';
import { formatPlace } from '../model/source-place.ts';
import { countOf } from './count-of.ts';
import type { Explanation, Reason } from './explanation.ts';
import { phrasesBetween, phrasesOf, unitReasons } from './unit-reasons.ts';

/** Explains one unit: its `dependsOn`, the externals it relies on, and every edge that is behind them. */
export function explainUnit(plan: Plan, name: string): Explanation {
  const unit = plan.units.find((each) => each.name === name);
  if (unit === undefined) throw new Error(`the plan has no unit "${name}"`);
  const why = unitReasons(plan);
  const place = unit.place();
  const reason = (from: string, to: string, other: string): Reason => {
    return { id: other, title: `unit ${other}`, because: phrasesBetween(plan, why, from, to), behind: [] };
  };
  return {
    title: `unit ${name}`,
    ...(place === undefined ? {} : { place: formatPlace(place) }),
    facts: [
      countOf(unit.resources.length, 'resource'),
      unit.path,
      unit.wait ? `waits up to ${unit.timeout}` : 'does not wait',
    ],
    needs: [...unit.dependsOn.map((needed) => reason(name, needed, needed)), ...externalNeeds(plan, name)],
    neededBy: plan.units
      .filter((each) => each.dependsOn.includes(name))
      .map((each) => reason(each.name, name, each.name)),
  };
}

function externalNeeds(plan: Plan, name: string): Reason[] {
  const inside = new Set<string>(plan.resources.filter(({ unit }) => unit === name).map(({ id }) => id));
  const edges = plan.edges.filter((edge) => inside.has(edge.from) && isExternalId(edge.to));
  return [...Map.groupBy(edges, (edge) => edge.to)].map(([id, group]) => {
    return { id, title: formatNode(id), because: phrasesOf(group), behind: [] };
  });
}
