// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ConstraintTemplatePodStatusFields } from './constraint-template-pod-status.types.ts';

export type ConstraintTemplatePodStatusProps = { readonly metadata: NamespacedMetadata } & ConstraintTemplatePodStatusFields;

export type ConstraintTemplatePodStatus = { readonly apiVersion: 'status.gatekeeper.sh/v1beta1'; readonly kind: 'ConstraintTemplatePodStatus' } & ConstraintTemplatePodStatusProps;

/** ConstraintTemplatePodStatus of status.gatekeeper.sh/v1beta1, namespaced. */
export function constraintTemplatePodStatus(props: ConstraintTemplatePodStatusProps): ConstraintTemplatePodStatus {
  return { apiVersion: 'status.gatekeeper.sh/v1beta1', kind: 'ConstraintTemplatePodStatus', ...props };
}
