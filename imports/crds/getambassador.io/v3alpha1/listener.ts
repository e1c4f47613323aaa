// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ListenerFields } from './listener.types.ts';

export type ListenerProps = { readonly metadata: NamespacedMetadata } & ListenerFields;

export type Listener = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'Listener' } & ListenerProps;

/** Listener of getambassador.io/v3alpha1, namespaced. */
export function listener(props: ListenerProps): Listener {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'Listener', ...props };
}
