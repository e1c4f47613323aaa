// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { QuayAccessTokenFields } from './quay-access-token.types.ts';

export type QuayAccessTokenProps = { readonly metadata: NamespacedMetadata } & QuayAccessTokenFields;

export type QuayAccessToken = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'QuayAccessToken' } & QuayAccessTokenProps;

/** QuayAccessToken of generators.external-secrets.io/v1alpha1, namespaced. */
export function quayAccessToken(props: QuayAccessTokenProps): QuayAccessToken {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'QuayAccessToken', ...props };
}
