// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { CloudsmithAccessTokenFields } from './cloudsmith-access-token.types.ts';

export type CloudsmithAccessTokenProps = { readonly metadata: NamespacedMetadata } & CloudsmithAccessTokenFields;

export type CloudsmithAccessToken = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'CloudsmithAccessToken' } & CloudsmithAccessTokenProps;

/** CloudsmithAccessToken of generators.external-secrets.io/v1alpha1, namespaced. */
export function cloudsmithAccessToken(props: CloudsmithAccessTokenProps): CloudsmithAccessToken {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'CloudsmithAccessToken', ...props };
}
