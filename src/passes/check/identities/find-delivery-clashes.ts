import type { ChainLink, Diagnostic } from '../../../model/diagnostic.ts';
import type { Plan } from '../../../model/plan.ts';
import { deliveryId, rootUnit } from '../../../model/delivery.ts';
import { resourcesById } from '../../../model/resource-lookups.ts';
import { finding } from '../support/finding.ts';
import { quoteNode } from '../support/words.ts';

/** What delivers the units are objects too, and no object of the tree may be one of them. */
export function findDeliveryClashes(plan: Plan): Diagnostic[] {
  const { engine } = plan.target;
  const resources = resourcesById(plan);
  const deliveries: readonly { readonly name: string; readonly what: string; readonly link?: ChainLink }[] = [
    ...plan.units.map(({ name, place }) => ({
      name,
      what: `delivers unit "${name}"`,
      link: { text: `unit "${name}" is delivered by it`, place },
    })),
    { name: rootUnit, what: 'delivers all units' },
    { name: engine.namespace, what: 'delivers the engine itself' },
  ];
  return deliveries.flatMap(({ name, what, link }) => {
    const own = resources.get(deliveryId(engine, name));
    return own === undefined
      ? []
      : [
          finding(plan, 'duplicate-identity', {
            on: own,
            message: `${quoteNode(own.id)} stands in unit "${own.unit}", and is what ${what} too: each would overwrite the other.`,
            remedy: link === undefined ? 'Give the object another name.' : 'Give the object or the unit another name.',
            chain: link === undefined ? [] : [{ text: `"${own.path}" makes it`, place: own.place }, link],
          }),
        ];
  });
}
