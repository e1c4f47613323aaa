// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { ManualApprovalGateFields } from './manual-approval-gate.types.ts';

export type ManualApprovalGateProps = { readonly metadata: ClusterMetadata } & ManualApprovalGateFields;

export type ManualApprovalGate = { readonly apiVersion: 'operator.tekton.dev/v1alpha1'; readonly kind: 'ManualApprovalGate' } & ManualApprovalGateProps;

/** ManualApprovalGate of operator.tekton.dev/v1alpha1, cluster-scoped. */
export function manualApprovalGate(props: ManualApprovalGateProps): ManualApprovalGate {
  return { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'ManualApprovalGate', ...props };
}
