// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { AuthorizationPolicyFields } from './authorization-policy.types.ts';

export type AuthorizationPolicyProps = { readonly metadata: NamespacedMetadata } & AuthorizationPolicyFields;

export type AuthorizationPolicy = { readonly apiVersion: 'security.istio.io/v1'; readonly kind: 'AuthorizationPolicy' } & AuthorizationPolicyProps;

/** AuthorizationPolicy of security.istio.io/v1, namespaced. */
export function authorizationPolicy(props: AuthorizationPolicyProps): AuthorizationPolicy {
  return { apiVersion: 'security.istio.io/v1', kind: 'AuthorizationPolicy', ...props };
}
