// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ListenerSetFields } from './listener-set.types.ts';

export type ListenerSetProps = { readonly metadata: NamespacedMetadata } & ListenerSetFields;

export type ListenerSet = { readonly apiVersion: 'gateway.networking.k8s.io/v1'; readonly kind: 'ListenerSet' } & ListenerSetProps;

/** ListenerSet of gateway.networking.k8s.io/v1, namespaced. */
export function listenerSet(props: ListenerSetProps): ListenerSet {
  return { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'ListenerSet', ...props };
}
