import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Provision } from '../../model/catalogue.ts';
import type { Resource } from '../../model/resource.ts';
import { finding } from './support/finding.ts';
import { kindsOf, resourcesById, type ResourcesById } from '../../model/resource-lookups.ts';
import { quoteNode } from './support/words.ts';

const howItComes: Readonly<Partial<Record<Provision['how'], string>>> = {
  chart: 'installs',
  hook: 'installs by a hook',
  operator: 'makes at run time',
  controller: 'makes at run time',
};

/**
 * No custom resource stands in the unit of the release or operator that brings its CRD: kustomize-controller dry-runs all of a unit before it
 * applies any of it, so such a unit never gets past an empty cluster. A plain CRD may share a unit: CRDs are applied first, and waited for.
 */
export function crdInSameUnit(plan: Plan): Diagnostic[] {
  if (plan.catalogue.crds.size === 0) return [];
  const resources = resourcesById(plan);
  return kindsOf(plan).flatMap(({ group, kind, resources: customs }) => {
    const provisions = plan.catalogue.crds.get(`${group}/${kind}`);
    if (provisions === undefined) return [];
    return customs.flatMap((resource) => {
      const provider = onlyProviderInUnit(provisions, resource, resources);
      return provider === undefined ? [] : sameUnit(plan, resource, provider.by, provider.provision);
    });
  });
}

/** What brings the CRD from within the unit, unless the CRD also comes in a way that does not wait for the unit. */
function onlyProviderInUnit(provisions: readonly Provision[], resource: Resource, resources: ResourcesById) {
  let inUnit: { provision: Provision; by: Resource } | undefined;
  for (const provision of provisions) {
    const by = resources.get(provision.provider);
    if (by === undefined || by.unit !== resource.unit || howItComes[provision.how] === undefined) return undefined;
    inUnit ??= { provision, by };
  }
  return inUnit;
}

function sameUnit(plan: Plan, resource: Resource, by: Resource, provision: Provision): Diagnostic {
  return finding(plan, 'crd-in-same-unit', {
    on: resource,
    // Of a release that was not rendered nobody knows whether its values bring the CRD.
    ...(by.release === undefined || by.release.rendering.state === 'current' ? {} : { severity: 'note' as const }),
    message:
      `${quoteNode(resource.id)} is in unit "${resource.unit}" together with ${quoteNode(by.id)}, ` +
      `which brings its CRD "${provision.facts.name}": on an empty cluster the engine refuses the whole unit before ` +
      'anything of it is applied.',
    remedy:
      `Split unit "${resource.unit}": keep ${quoteNode(by.id)} there and move "${resource.kind}" objects into a unit of ` +
      `their own, such as "${resource.unit}-configs", which will start after it.`,
    chain: [
      { text: `needs CRD "${provision.facts.name}"` },
      { text: `which ${quoteNode(by.id)} ${howItComes[provision.how]}`, place: by.place },
    ],
  });
}
