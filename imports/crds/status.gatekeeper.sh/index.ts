// Made by "strata import crd". Do not edit.
export { configPodStatus, type ConfigPodStatus, type ConfigPodStatusProps } from './v1beta1/config-pod-status.ts';
export { connectionPodStatus, type ConnectionPodStatus, type ConnectionPodStatusProps } from './v1alpha1/connection-pod-status.ts';
export { constraintPodStatus, type ConstraintPodStatus, type ConstraintPodStatusProps } from './v1beta1/constraint-pod-status.ts';
export { constraintTemplatePodStatus, type ConstraintTemplatePodStatus, type ConstraintTemplatePodStatusProps } from './v1beta1/constraint-template-pod-status.ts';
export { expansionTemplatePodStatus, type ExpansionTemplatePodStatus, type ExpansionTemplatePodStatusProps } from './v1beta1/expansion-template-pod-status.ts';
export { mutatorPodStatus, type MutatorPodStatus, type MutatorPodStatusProps } from './v1beta1/mutator-pod-status.ts';
export { providerPodStatus, type ProviderPodStatus, type ProviderPodStatusProps } from './v1beta1/provider-pod-status.ts';
