// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumLoadBalancerIPPoolFields } from './cilium-load-balancer-ip-pool.types.ts';

export type CiliumLoadBalancerIPPoolProps = { readonly metadata: ClusterMetadata } & CiliumLoadBalancerIPPoolFields;

export type CiliumLoadBalancerIPPool = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumLoadBalancerIPPool' } & CiliumLoadBalancerIPPoolProps;

/** CiliumLoadBalancerIPPool of cilium.io/v2, cluster-scoped. */
export function ciliumLoadBalancerIPPool(props: CiliumLoadBalancerIPPoolProps): CiliumLoadBalancerIPPool {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumLoadBalancerIPPool', ...props };
}
