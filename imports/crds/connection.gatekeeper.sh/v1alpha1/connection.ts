// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ConnectionFields } from './connection.types.ts';

export type ConnectionProps = { readonly metadata: NamespacedMetadata } & ConnectionFields;

export type Connection = { readonly apiVersion: 'connection.gatekeeper.sh/v1alpha1'; readonly kind: 'Connection' } & ConnectionProps;

/** Connection of connection.gatekeeper.sh/v1alpha1, namespaced. */
export function connection(props: ConnectionProps): Connection {
  return { apiVersion: 'connection.gatekeeper.sh/v1alpha1', kind: 'Connection', ...props };
}
