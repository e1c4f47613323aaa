// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { GCRAccessTokenFields } from './gcr-access-token.types.ts';

export type GCRAccessTokenProps = { readonly metadata: NamespacedMetadata } & GCRAccessTokenFields;

export type GCRAccessToken = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'GCRAccessToken' } & GCRAccessTokenProps;

/** GCRAccessToken of generators.external-secrets.io/v1alpha1, namespaced. */
export function gcrAccessToken(props: GCRAccessTokenProps): GCRAccessToken {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'GCRAccessToken', ...props };
}
