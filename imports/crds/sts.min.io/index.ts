// Made by "strata import crd". Do not edit.
export { policyBinding as policyBindingV1alpha1, type PolicyBinding as PolicyBindingV1alpha1, type PolicyBindingProps as PolicyBindingV1alpha1Props } from './v1alpha1/policy-binding.ts';
export { policyBinding, type PolicyBinding, type PolicyBindingProps } from './v1beta1/policy-binding.ts';
