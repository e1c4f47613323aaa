import type { Plan } from '../../../model/plan.ts';
import type { Policy } from './policy.ts';
import { readCiliumPolicy } from './read-cilium-policy.ts';
import { readNetworkPolicy } from './read-network-policy.ts';

/** Every network policy of the tree, of all dialects. */
export function readPolicies(plan: Plan): readonly Policy[] {
  const dialect = { cilium: plan.catalogue.crds.has('cilium.io/CiliumNetworkPolicy') };
  return plan.resources.flatMap((resource) => {
    if (resource.group === 'networking.k8s.io' && resource.kind === 'NetworkPolicy') return [readNetworkPolicy(resource, dialect)];
    const isCilium = resource.group === 'cilium.io' && (resource.kind === 'CiliumNetworkPolicy' || resource.kind === 'CiliumClusterwideNetworkPolicy');
    return isCilium ? readCiliumPolicy(resource) : [];
  });
}
