// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { VirtualServiceFields } from './virtual-service.types.ts';

export type VirtualServiceProps = { readonly metadata: NamespacedMetadata } & VirtualServiceFields;

export type VirtualService = { readonly apiVersion: 'networking.istio.io/v1'; readonly kind: 'VirtualService' } & VirtualServiceProps;

/** VirtualService of networking.istio.io/v1, namespaced. */
export function virtualService(props: VirtualServiceProps): VirtualService {
  return { apiVersion: 'networking.istio.io/v1', kind: 'VirtualService', ...props };
}
