// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { OrderFields } from './order.types.ts';

export type OrderProps = { readonly metadata: NamespacedMetadata } & OrderFields;

export type Order = { readonly apiVersion: 'acme.cert-manager.io/v1'; readonly kind: 'Order' } & OrderProps;

/** Order of acme.cert-manager.io/v1, namespaced. */
export function order(props: OrderProps): Order {
  return { apiVersion: 'acme.cert-manager.io/v1', kind: 'Order', ...props };
}
