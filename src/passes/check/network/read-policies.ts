import type { Plan } from '../../../model/plan.ts';
import { resourcesOfKind } from '../../../model/resource-lookups.ts';
import type { Policy } from './policy.ts';
import { readCiliumPolicy } from './read-cilium-policy.ts';
import { readNetworkPolicy } from './read-network-policy.ts';

/** Every network policy of the tree, of all dialects. */
export function readPolicies(plan: Plan): readonly Policy[] {
  const dialect = { cilium: plan.catalogue.crds.has('cilium.io/CiliumNetworkPolicy') };
  return [
    ...resourcesOfKind(plan, 'cilium.io', 'CiliumClusterwideNetworkPolicy').flatMap(readCiliumPolicy),
    ...resourcesOfKind(plan, 'cilium.io', 'CiliumNetworkPolicy').flatMap(readCiliumPolicy),
    ...resourcesOfKind(plan, 'networking.k8s.io', 'NetworkPolicy').map((resource) =>
      readNetworkPolicy(resource, dialect),
    ),
  ];
}
