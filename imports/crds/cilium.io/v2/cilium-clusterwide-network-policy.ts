// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumClusterwideNetworkPolicyFields } from './cilium-clusterwide-network-policy.types.ts';

export type CiliumClusterwideNetworkPolicyProps = { readonly metadata: ClusterMetadata } & CiliumClusterwideNetworkPolicyFields;

export type CiliumClusterwideNetworkPolicy = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumClusterwideNetworkPolicy' } & CiliumClusterwideNetworkPolicyProps;

/** CiliumClusterwideNetworkPolicy of cilium.io/v2, cluster-scoped. */
export function ciliumClusterwideNetworkPolicy(props: CiliumClusterwideNetworkPolicyProps): CiliumClusterwideNetworkPolicy {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumClusterwideNetworkPolicy', ...props };
}
