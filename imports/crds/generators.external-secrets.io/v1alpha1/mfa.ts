// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { MFAFields } from './mfa.types.ts';

export type MFAProps = { readonly metadata: NamespacedMetadata } & MFAFields;

export type MFA = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'MFA' } & MFAProps;

/** MFA of generators.external-secrets.io/v1alpha1, namespaced. */
export function mfa(props: MFAProps): MFA {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'MFA', ...props };
}
