// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { ConstraintTemplateFields } from './constraint-template.types.ts';

export type ConstraintTemplateProps = { readonly metadata: ClusterMetadata } & ConstraintTemplateFields;

export type ConstraintTemplate = { readonly apiVersion: 'templates.gatekeeper.sh/v1beta1'; readonly kind: 'ConstraintTemplate' } & ConstraintTemplateProps;

/** ConstraintTemplate of templates.gatekeeper.sh/v1beta1, cluster-scoped. */
export function constraintTemplate(props: ConstraintTemplateProps): ConstraintTemplate {
  return { apiVersion: 'templates.gatekeeper.sh/v1beta1', kind: 'ConstraintTemplate', ...props };
}
