// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { VerificationPolicyFields } from './verification-policy.types.ts';

export type VerificationPolicyProps = { readonly metadata: NamespacedMetadata } & VerificationPolicyFields;

export type VerificationPolicy = { readonly apiVersion: 'tekton.dev/v1alpha1'; readonly kind: 'VerificationPolicy' } & VerificationPolicyProps;

/** VerificationPolicy of tekton.dev/v1alpha1, namespaced. */
export function verificationPolicy(props: VerificationPolicyProps): VerificationPolicy {
  return { apiVersion: 'tekton.dev/v1alpha1', kind: 'VerificationPolicy', ...props };
}
