// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { CiliumEndpointFields } from './cilium-endpoint.types.ts';

export type CiliumEndpointProps = { readonly metadata: NamespacedMetadata } & CiliumEndpointFields;

export type CiliumEndpoint = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumEndpoint' } & CiliumEndpointProps;

/** CiliumEndpoint of cilium.io/v2, namespaced. */
export function ciliumEndpoint(props: CiliumEndpointProps): CiliumEndpoint {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumEndpoint', ...props };
}
