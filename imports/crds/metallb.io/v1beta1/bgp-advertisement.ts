// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { BGPAdvertisementFields } from './bgp-advertisement.types.ts';

export type BGPAdvertisementProps = { readonly metadata: NamespacedMetadata } & BGPAdvertisementFields;

export type BGPAdvertisement = { readonly apiVersion: 'metallb.io/v1beta1'; readonly kind: 'BGPAdvertisement' } & BGPAdvertisementProps;

/** BGPAdvertisement of metallb.io/v1beta1, namespaced. */
export function bgpAdvertisement(props: BGPAdvertisementProps): BGPAdvertisement {
  return { apiVersion: 'metallb.io/v1beta1', kind: 'BGPAdvertisement', ...props };
}
