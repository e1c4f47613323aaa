// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { TargetGroupBindingFields } from './target-group-binding.types.ts';

export type TargetGroupBindingProps = { readonly metadata: NamespacedMetadata } & TargetGroupBindingFields;

export type TargetGroupBinding = { readonly apiVersion: 'elbv2.k8s.aws/v1alpha1'; readonly kind: 'TargetGroupBinding' } & TargetGroupBindingProps;

/** TargetGroupBinding of elbv2.k8s.aws/v1alpha1, namespaced. */
export function targetGroupBinding(props: TargetGroupBindingProps): TargetGroupBinding {
  return { apiVersion: 'elbv2.k8s.aws/v1alpha1', kind: 'TargetGroupBinding', ...props };
}
