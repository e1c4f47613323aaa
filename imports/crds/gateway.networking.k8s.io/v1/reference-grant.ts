// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ReferenceGrantFields } from './reference-grant.types.ts';

export type ReferenceGrantProps = { readonly metadata: NamespacedMetadata } & ReferenceGrantFields;

export type ReferenceGrant = { readonly apiVersion: 'gateway.networking.k8s.io/v1'; readonly kind: 'ReferenceGrant' } & ReferenceGrantProps;

/** ReferenceGrant of gateway.networking.k8s.io/v1, namespaced. */
export function referenceGrant(props: ReferenceGrantProps): ReferenceGrant {
  return { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'ReferenceGrant', ...props };
}
