import type { ObjectFacts } from '../../../model/object-facts.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Provision } from '../../../model/catalogue.ts';
import { memoize } from '../../../model/memoize.ts';

/** The provisions that single checks look through, in the catalogue's order. */
export interface ProvisionIndex {
  readonly withPods: readonly Provision[];
  readonly services: readonly Provision[];
  /** What makes the API server call a Service: webhooks, aggregated APIs, CRDs with conversion. */
  readonly calling: readonly Provision[];
  /** Network policies that are no manifests of the tree. */
  readonly foreignPolicies: readonly Provision[];
  /** What has more than one maker. */
  readonly shared: readonly (readonly Provision[])[];
}

const policyKinds: ReadonlySet<string> = new Set([
  'NetworkPolicy',
  'CiliumNetworkPolicy',
  'CiliumClusterwideNetworkPolicy',
]);

function isCalling({ webhooks, apiService, crd }: ObjectFacts): boolean {
  return webhooks !== undefined || apiService !== undefined || crd?.conversion !== undefined;
}

/** Walks the catalogue once for all checks. */
export const indexProvisions: (plan: Plan) => ProvisionIndex = memoize((plan) => {
  const index: { readonly [Key in keyof ProvisionIndex]: ProvisionIndex[Key][number][] } = {
    withPods: [],
    services: [],
    calling: [],
    foreignPolicies: [],
    shared: [],
  };
  for (const provisions of plan.catalogue.byId.values()) {
    if (provisions.length > 1) index.shared.push(provisions);
    for (const provision of provisions) {
      const { facts } = provision;
      if (facts.pods !== undefined) index.withPods.push(provision);
      else if (facts.kind === 'Service') index.services.push(provision);
      else if (isCalling(facts)) index.calling.push(provision);
      else if (provision.how !== 'manifest' && policyKinds.has(facts.kind)) index.foreignPolicies.push(provision);
    }
  }
  return index;
});
