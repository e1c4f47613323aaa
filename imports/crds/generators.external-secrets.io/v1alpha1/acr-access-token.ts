// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ACRAccessTokenFields } from './acr-access-token.types.ts';

export type ACRAccessTokenProps = { readonly metadata: NamespacedMetadata } & ACRAccessTokenFields;

export type ACRAccessToken = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'ACRAccessToken' } & ACRAccessTokenProps;

/** ACRAccessToken of generators.external-secrets.io/v1alpha1, namespaced. */
export function acrAccessToken(props: ACRAccessTokenProps): ACRAccessToken {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'ACRAccessToken', ...props };
}
