// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { L2AdvertisementFields } from './l2-advertisement.types.ts';

export type L2AdvertisementProps = { readonly metadata: NamespacedMetadata } & L2AdvertisementFields;

export type L2Advertisement = { readonly apiVersion: 'metallb.io/v1beta1'; readonly kind: 'L2Advertisement' } & L2AdvertisementProps;

/** L2Advertisement of metallb.io/v1beta1, namespaced. */
export function l2Advertisement(props: L2AdvertisementProps): L2Advertisement {
  return { apiVersion: 'metallb.io/v1beta1', kind: 'L2Advertisement', ...props };
}
