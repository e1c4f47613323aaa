// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ReplicaTemplateFields } from './replica-template.types.ts';

export type ReplicaTemplateProps = { readonly metadata: NamespacedMetadata } & ReplicaTemplateFields;

export type ReplicaTemplate = { readonly apiVersion: 'rollout-operator.grafana.com/v1'; readonly kind: 'ReplicaTemplate' } & ReplicaTemplateProps;

/** ReplicaTemplate of rollout-operator.grafana.com/v1, namespaced. */
export function replicaTemplate(props: ReplicaTemplateProps): ReplicaTemplate {
  return { apiVersion: 'rollout-operator.grafana.com/v1', kind: 'ReplicaTemplate', ...props };
}
