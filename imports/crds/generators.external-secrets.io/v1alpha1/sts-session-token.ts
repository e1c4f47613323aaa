// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { STSSessionTokenFields } from './sts-session-token.types.ts';

export type STSSessionTokenProps = { readonly metadata: NamespacedMetadata } & STSSessionTokenFields;

export type STSSessionToken = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'STSSessionToken' } & STSSessionTokenProps;

/** STSSessionToken of generators.external-secrets.io/v1alpha1, namespaced. */
export function stsSessionToken(props: STSSessionTokenProps): STSSessionToken {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'STSSessionToken', ...props };
}
