// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumBGPAdvertisementFields } from './cilium-bgp-advertisement.types.ts';

export type CiliumBGPAdvertisementProps = { readonly metadata: ClusterMetadata } & CiliumBGPAdvertisementFields;

export type CiliumBGPAdvertisement = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumBGPAdvertisement' } & CiliumBGPAdvertisementProps;

/** CiliumBGPAdvertisement of cilium.io/v2, cluster-scoped. */
export function ciliumBGPAdvertisement(props: CiliumBGPAdvertisementProps): CiliumBGPAdvertisement {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumBGPAdvertisement', ...props };
}
