// Made by "strata import crd". Do not edit.
export { albTargetControlConfig, type ALBTargetControlConfig, type ALBTargetControlConfigProps } from './v1beta1/alb-target-control-config.ts';
export { ingressClassParams, type IngressClassParams, type IngressClassParamsProps } from './v1beta1/ingress-class-params.ts';
export { targetGroupBinding as targetGroupBindingV1alpha1, type TargetGroupBinding as TargetGroupBindingV1alpha1, type TargetGroupBindingProps as TargetGroupBindingV1alpha1Props } from './v1alpha1/target-group-binding.ts';
export { targetGroupBinding, type TargetGroupBinding, type TargetGroupBindingProps } from './v1beta1/target-group-binding.ts';
