import type { Acknowledgement } from '../../model/acknowledgement.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { finding } from './support/finding.ts';
import { formatPlace } from '../../model/source-place.ts';
import { quoteNode } from './support/words.ts';

/**
 * Every acknowledgement accepts at least one finding: one that doesn't hides the next. `accepted` holds `<code> <identity>` of the findings that
 * were dropped. One that was written on a component reaches all its objects, and is used where it matches for any of them.
 */
export function acknowledgementUnused(plan: Plan, accepted: ReadonlySet<string>): Diagnostic[] {
  const written = new Map<string, { resource: Resource; acknowledgement: Acknowledgement; isUsed: boolean }>();
  for (const resource of plan.resources) {
    for (const acknowledgement of resource.acknowledged) {
      const isUsed = accepted.has(`${acknowledgement.code} ${resource.id}`);
      const key = keyOf(acknowledgement, resource);
      const known = written.get(key);
      if (known === undefined) written.set(key, { resource, acknowledgement, isUsed });
      else known.isUsed ||= isUsed;
    }
  }
  return [...written.values()]
    .filter(({ isUsed }) => !isUsed)
    .map(({ resource, acknowledgement }) =>
      finding(plan, 'acknowledgement-unused', {
        on: resource,
        place: acknowledgement.place,
        message:
          `${quoteNode(resource.id)} acknowledges "${acknowledgement.code}" ("${acknowledgement.reason}"), ` +
          'and there is no such finding on it that can be accepted.',
        remedy: 'Remove the acknowledgement.',
      }),
    );
}

/** One line of code is one acknowledgement, however many objects it reaches. */
function keyOf({ code, reason, place }: Acknowledgement, resource: Resource): string {
  const written = place();
  return `${code}\n${reason}\n${written === undefined ? resource.id : formatPlace(written)}`;
}
