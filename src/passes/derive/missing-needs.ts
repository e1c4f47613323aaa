import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { uncertaintyOf } from './uncertainty.ts';

/**
 * Makes the record of something that nothing in the plan makes, with the reason for which nobody can be sure, if there is one.
 */
export function missingNeeds(plan: Plan): (need: Omit<UnmetNeed, 'uncertain'>) => UnmetNeed {
  const uncertainty = uncertaintyOf(plan);
  return (need) => {
    const uncertain = need.missingKeys === undefined ? uncertainty(need.to) : undefined;
    return uncertain === undefined ? need : { ...need, uncertain };
  };
}
