// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumPodIPPoolFields } from './cilium-pod-ip-pool.types.ts';

export type CiliumPodIPPoolProps = { readonly metadata: ClusterMetadata } & CiliumPodIPPoolFields;

export type CiliumPodIPPool = { readonly apiVersion: 'cilium.io/v2alpha1'; readonly kind: 'CiliumPodIPPool' } & CiliumPodIPPoolProps;

/** CiliumPodIPPool of cilium.io/v2alpha1, cluster-scoped. */
export function ciliumPodIPPool(props: CiliumPodIPPoolProps): CiliumPodIPPool {
  return { apiVersion: 'cilium.io/v2alpha1', kind: 'CiliumPodIPPool', ...props };
}
