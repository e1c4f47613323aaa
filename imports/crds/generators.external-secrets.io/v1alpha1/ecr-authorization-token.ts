// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ECRAuthorizationTokenFields } from './ecr-authorization-token.types.ts';

export type ECRAuthorizationTokenProps = { readonly metadata: NamespacedMetadata } & ECRAuthorizationTokenFields;

export type ECRAuthorizationToken = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'ECRAuthorizationToken' } & ECRAuthorizationTokenProps;

/** ECRAuthorizationToken of generators.external-secrets.io/v1alpha1, namespaced. */
export function ecrAuthorizationToken(props: ECRAuthorizationTokenProps): ECRAuthorizationToken {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'ECRAuthorizationToken', ...props };
}
