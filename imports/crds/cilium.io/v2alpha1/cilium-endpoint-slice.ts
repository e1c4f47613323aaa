// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumEndpointSliceFields } from './cilium-endpoint-slice.types.ts';

export type CiliumEndpointSliceProps = { readonly metadata: ClusterMetadata } & CiliumEndpointSliceFields;

export type CiliumEndpointSlice = { readonly apiVersion: 'cilium.io/v2alpha1'; readonly kind: 'CiliumEndpointSlice' } & CiliumEndpointSliceProps;

/** CiliumEndpointSlice of cilium.io/v2alpha1, cluster-scoped. */
export function ciliumEndpointSlice(props: CiliumEndpointSliceProps): CiliumEndpointSlice {
  return { apiVersion: 'cilium.io/v2alpha1', kind: 'CiliumEndpointSlice', ...props };
}
