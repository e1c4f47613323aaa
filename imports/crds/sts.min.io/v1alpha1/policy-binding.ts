// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { PolicyBindingFields } from './policy-binding.types.ts';

export type PolicyBindingProps = { readonly metadata: NamespacedMetadata } & PolicyBindingFields;

export type PolicyBinding = { readonly apiVersion: 'sts.min.io/v1alpha1'; readonly kind: 'PolicyBinding' } & PolicyBindingProps;

/** PolicyBinding of sts.min.io/v1alpha1, namespaced. */
export function policyBinding(props: PolicyBindingProps): PolicyBinding {
  return { apiVersion: 'sts.min.io/v1alpha1', kind: 'PolicyBinding', ...props };
}
