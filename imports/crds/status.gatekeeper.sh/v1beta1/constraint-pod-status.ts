// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ConstraintPodStatusFields } from './constraint-pod-status.types.ts';

export type ConstraintPodStatusProps = { readonly metadata: NamespacedMetadata } & ConstraintPodStatusFields;

export type ConstraintPodStatus = { readonly apiVersion: 'status.gatekeeper.sh/v1beta1'; readonly kind: 'ConstraintPodStatus' } & ConstraintPodStatusProps;

/** ConstraintPodStatus of status.gatekeeper.sh/v1beta1, namespaced. */
export function constraintPodStatus(props: ConstraintPodStatusProps): ConstraintPodStatus {
  return { apiVersion: 'status.gatekeeper.sh/v1beta1', kind: 'ConstraintPodStatus', ...props };
}
