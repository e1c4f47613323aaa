import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { formatNode } from '../../model/identity.ts';
import { nearestObject, unmetFindings } from './support/unmet-needs.ts';
import { quoteNode } from './support/words.ts';

/** What other checks speak of in their own words. */
const kindsOfOthers: ReadonlySet<string> = new Set(['Secret', 'ConfigMap', 'Namespace', 'CustomResourceDefinition']);

/** Every reference finds an object that something makes. */
export function danglingReference(plan: Plan): Diagnostic[] {
  return unmetFindings(plan, 'dangling-reference', (need, target) => {
    if (kindsOfOthers.has(target.kind)) return undefined;
    return {
      message: `${quoteNode(need.from)} refers in "${need.field}" to "${formatNode(need.to)}", `
        + `which nothing in the cluster makes${nearestObject(plan, target)}.`,
      remedy: `Create ${target.kind} "${target.name}", correct the reference, `
        + 'or declare it as an external if it is made outside the platform.',
    };
  });
}
