import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { labelRule } from '../../knowledge/name-rules.ts';
import { brokenRule, satisfiesNameRule } from './names/name-violation.ts';
import { finding } from './support/finding.ts';

/** Units are objects of the engine, and labels of what it applies. */
export function invalidUnitName(plan: Plan): Diagnostic[] {
  return plan.units
    .filter(({ name }) => !satisfiesNameRule(name, labelRule))
    .map(({ name, place }) =>
      finding(plan, 'invalid-name', { unit: name, place, ...brokenRule('the unit', name, labelRule) }),
    );
}
