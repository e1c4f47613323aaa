import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Provision } from '../../model/catalogue.ts';
import type { Resource } from '../../model/resource.ts';
import { findDeliveryClashes } from './identities/find-delivery-clashes.ts';
import { finding } from './support/finding.ts';
import { indexProvisions } from './support/index-provisions.ts';
import { resourcesById, type ResourcesById } from '../../model/resource-lookups.ts';
import { isExternalId } from '../../model/identity.ts';
import { quoteNode } from './support/words.ts';

/**
 * Every identity has one owner. Two objects of the tree are an error; an object that a chart or an external makes too is a warning, because what
 * charts render is evidence, not known for sure.
 */
export function duplicateIdentity(plan: Plan): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (let at = 1; at < plan.resources.length; at += 1) {
    const first = plan.resources[at - 1]!;
    const second = plan.resources[at]!;
    // Equal identities are neighbours: the plan's resources are in the order of identities.
    if (first.id === second.id) found.push(madeTwice(plan, first, second));
  }
  const resources = resourcesById(plan);
  for (const provisions of indexProvisions(plan).shared) {
    const own = resources.get(provisions[0]!.id);
    const other = own === undefined ? undefined : provisions.find((provision) => isOtherOwner(provision, own));
    if (own !== undefined && other !== undefined) found.push(madeByOther(plan, own, other, resources));
  }
  return [...found, ...findDeliveryClashes(plan)];
}

/** Whether a provision competes with an object of the tree: not what hooks, operators and controllers make, nor CRDs and namespaces, which may exist. */
function isOtherOwner(provision: Provision, own: Resource): boolean {
  if (own.kind === 'Namespace' || own.kind === 'CustomResourceDefinition' || provision.facts.hook !== undefined)
    return false;
  return provision.provider !== own.id && (provision.how === 'chart' || provision.how === 'external');
}

function madeTwice(plan: Plan, first: Resource, second: Resource): Diagnostic {
  const where =
    first.unit === second.unit
      ? `twice in unit "${first.unit}"`
      : `in unit "${first.unit}" and in unit "${second.unit}"`;
  return finding(plan, 'duplicate-identity', {
    on: second,
    message: `${quoteNode(second.id)} stands ${where}: the engine would apply one over the other, and prune it when either goes.`,
    remedy: 'Keep one of the two, and hand it over where the other was.',
    chain: [
      { text: `"${first.path}" makes it`, place: first.place },
      { text: `"${second.path}" makes it too`, place: second.place },
    ],
  });
}

function madeByOther(plan: Plan, own: Resource, other: Provision, resources: ResourcesById): Diagnostic {
  const external = isExternalId(other.provider);
  const place = resources.get(other.provider)?.place;
  return finding(plan, 'duplicate-identity', {
    on: own,
    severity: 'warning',
    message: external
      ? `${quoteNode(own.id)} stands in unit "${own.unit}", and is declared as an external too: two owners would overwrite each other.`
      : `${quoteNode(own.id)} stands in unit "${own.unit}", and ${quoteNode(other.provider)} makes it too: ` +
        `Helm refuses to install over an object that isn't its own.`,
    remedy: external
      ? 'Remove the object, or the external.'
      : 'Switch it off in the values of the release, or remove the object.',
    chain: [
      { text: `"${own.path}" makes it`, place: own.place },
      { text: `${quoteNode(other.provider)} makes it too`, ...(place === undefined ? {} : { place }) },
    ],
  });
}
