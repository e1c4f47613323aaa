// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { HostFields } from './host.types.ts';

export type HostProps = { readonly metadata: NamespacedMetadata } & HostFields;

export type Host = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'Host' } & HostProps;

/** Host of getambassador.io/v3alpha1, namespaced. */
export function host(props: HostProps): Host {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'Host', ...props };
}
