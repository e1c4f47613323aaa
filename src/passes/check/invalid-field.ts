import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { finding } from './support/finding.ts';
import { quoteNode } from './support/words.ts';
import { validate } from './schema/validate.ts';

/** Custom resources of the tree are what the schema of their CRD says: one that stands in the tree, or one that was imported. */
export function invalidField(plan: Plan): Diagnostic[] {
  return validate(plan).flatMap(({ resource, faults }) => faults.map(({ path, says }) => finding(plan, 'invalid-field', {
    on: resource,
    message: `"${path}" of ${quoteNode(resource.id)} ${says}.`,
    remedy: says.startsWith('is no field') ? 'Correct the name of the field, or remove it.' : 'Correct the field.',
  })));
}
