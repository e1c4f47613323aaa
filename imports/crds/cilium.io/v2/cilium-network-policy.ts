// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { CiliumNetworkPolicyFields } from './cilium-network-policy.types.ts';

export type CiliumNetworkPolicyProps = { readonly metadata: NamespacedMetadata } & CiliumNetworkPolicyFields;

export type CiliumNetworkPolicy = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumNetworkPolicy' } & CiliumNetworkPolicyProps;

/** CiliumNetworkPolicy of cilium.io/v2, namespaced. */
export function ciliumNetworkPolicy(props: CiliumNetworkPolicyProps): CiliumNetworkPolicy {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumNetworkPolicy', ...props };
}
