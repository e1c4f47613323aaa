// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ExpansionTemplatePodStatusFields } from './expansion-template-pod-status.types.ts';

export type ExpansionTemplatePodStatusProps = { readonly metadata: NamespacedMetadata } & ExpansionTemplatePodStatusFields;

export type ExpansionTemplatePodStatus = { readonly apiVersion: 'status.gatekeeper.sh/v1beta1'; readonly kind: 'ExpansionTemplatePodStatus' } & ExpansionTemplatePodStatusProps;

/** ExpansionTemplatePodStatus of status.gatekeeper.sh/v1beta1, namespaced. */
export function expansionTemplatePodStatus(props: ExpansionTemplatePodStatusProps): ExpansionTemplatePodStatus {
  return { apiVersion: 'status.gatekeeper.sh/v1beta1', kind: 'ExpansionTemplatePodStatus', ...props };
}
