import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { labelRule } from '../../knowledge/name-rules.ts';
import { brokenRule, follows } from './names/fault.ts';
import { finding } from './support/finding.ts';

/** Units are objects of the engine, and labels of what it applies. */
export function invalidUnitName(plan: Plan): Diagnostic[] {
  return plan.units
    .filter(({ name }) => !follows(name, labelRule))
    .map(({ name, place }) =>
      finding(plan, 'invalid-name', { unit: name, place, ...brokenRule('the unit', name, labelRule) }),
    );
}
