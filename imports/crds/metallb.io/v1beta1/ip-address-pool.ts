// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { IPAddressPoolFields } from './ip-address-pool.types.ts';

export type IPAddressPoolProps = { readonly metadata: NamespacedMetadata } & IPAddressPoolFields;

export type IPAddressPool = { readonly apiVersion: 'metallb.io/v1beta1'; readonly kind: 'IPAddressPool' } & IPAddressPoolProps;

/** IPAddressPool of metallb.io/v1beta1, namespaced. */
export function ipAddressPool(props: IPAddressPoolProps): IPAddressPool {
  return { apiVersion: 'metallb.io/v1beta1', kind: 'IPAddressPool', ...props };
}
