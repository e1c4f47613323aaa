import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { closest } from './support/did-you-mean.ts';
import { finding } from './support/finding.ts';
import { resourcesById, resourcesOfKind } from '../../model/resource-lookups.ts';
import { parseResourceId } from '../../model/identity.ts';
import { count, quoteNode } from './support/words.ts';

/** How many of the objects in a missing namespace are listed. */
const listed = 5;

/** Every namespace that objects or charts go to is made by something. One finding a namespace, on the first object in it. */
export function namespaceMissing(plan: Plan): Diagnostic[] {
  // A Namespace that is in a namespace itself is another mistake, and mending that one mends this one.
  const misplaced = new Set(
    resourcesOfKind(plan, '', 'Namespace')
      .filter(({ namespace }) => namespace !== '')
      .map(({ name }) => name),
  );
  const needs = plan.unmet.filter(
    ({ to }) => to.startsWith('/Namespace//') && !misplaced.has(parseResourceId(to).name),
  );
  if (needs.length === 0) return [];
  const resources = resourcesById(plan);
  const known = [...plan.catalogue.byId.keys()]
    .filter((id) => id.startsWith('/Namespace//'))
    .map((id) => parseResourceId(id).name)
    .sort();
  return [...Map.groupBy(needs, (need) => need.to)].map(([id, [first, ...rest]]) => {
    const { from, uncertain } = first as UnmetNeed;
    const { name } = parseResourceId(id);
    const near = closest(name, known);
    const others = rest.length === 0 ? '' : `, like ${count(rest.length, 'other object')}`;
    const doubt = uncertain === undefined ? '' : ` It may come from elsewhere: ${uncertain}.`;
    const on = resources.get(from);
    return finding(plan, 'namespace-missing', {
      ...(on === undefined ? { node: from } : { on }),
      ...(uncertain === undefined ? {} : { severity: 'note' as const }),
      message:
        `${quoteNode(from)} goes into namespace "${name}"${others}, ` +
        `and nothing makes that namespace${near === undefined ? '' : ` (did you mean "${near}"?)`}.${doubt}`,
      remedy: `Create the namespace "${name}", or declare it as an external if it exists before the engine starts.`,
      chain: rest.slice(0, listed).map((need) => {
        const place = resources.get(need.from)?.place;
        return { text: `${quoteNode(need.from)} goes there too`, ...(place === undefined ? {} : { place }) };
      }),
    });
  });
}
