// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { CiliumLocalRedirectPolicyFields } from './cilium-local-redirect-policy.types.ts';

export type CiliumLocalRedirectPolicyProps = { readonly metadata: NamespacedMetadata } & CiliumLocalRedirectPolicyFields;

export type CiliumLocalRedirectPolicy = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumLocalRedirectPolicy' } & CiliumLocalRedirectPolicyProps;

/** CiliumLocalRedirectPolicy of cilium.io/v2, namespaced. */
export function ciliumLocalRedirectPolicy(props: CiliumLocalRedirectPolicyProps): CiliumLocalRedirectPolicy {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumLocalRedirectPolicy', ...props };
}
