// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { SubscriptionFields } from './subscription.types.ts';

export type SubscriptionProps = { readonly metadata: NamespacedMetadata } & SubscriptionFields;

export type Subscription = { readonly apiVersion: 'postgresql.cnpg.io/v1'; readonly kind: 'Subscription' } & SubscriptionProps;

/** Subscription of postgresql.cnpg.io/v1, namespaced. */
export function subscription(props: SubscriptionProps): Subscription {
  return { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Subscription', ...props };
}
