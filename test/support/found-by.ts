import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Check } from '../../src/passes/check/check.ts';
import { derive } from '../../src/passes/derive/derive.ts';
import { planOf, type PlanOfProps } from './plan-of.ts';

/** What a check finds in a derived plan: code, severity where it isn't the code's own, resource or unit, message. */
export function foundBy(
  check: Check,
  props: PlanOfProps,
): readonly (readonly [code: string, about: string, message: string])[] {
  return diagnosticsOf(check, props).map(
    ({ code, resource, unit, message }) => [code, resource ?? unit ?? '', message] as const,
  );
}

/** The same in full. */
export function diagnosticsOf(check: Check, props: PlanOfProps): readonly Diagnostic[] {
  return check(derive(planOf(props)));
}
