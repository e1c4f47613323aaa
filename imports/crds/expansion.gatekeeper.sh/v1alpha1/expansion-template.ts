// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { ExpansionTemplateFields } from './expansion-template.types.ts';

export type ExpansionTemplateProps = { readonly metadata: ClusterMetadata } & ExpansionTemplateFields;

export type ExpansionTemplate = { readonly apiVersion: 'expansion.gatekeeper.sh/v1alpha1'; readonly kind: 'ExpansionTemplate' } & ExpansionTemplateProps;

/** ExpansionTemplate of expansion.gatekeeper.sh/v1alpha1, cluster-scoped. */
export function expansionTemplate(props: ExpansionTemplateProps): ExpansionTemplate {
  return { apiVersion: 'expansion.gatekeeper.sh/v1alpha1', kind: 'ExpansionTemplate', ...props };
}
