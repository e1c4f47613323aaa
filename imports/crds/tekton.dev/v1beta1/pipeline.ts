// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { PipelineFields } from './pipeline.types.ts';

export type PipelineProps = { readonly metadata: NamespacedMetadata } & PipelineFields;

export type Pipeline = { readonly apiVersion: 'tekton.dev/v1beta1'; readonly kind: 'Pipeline' } & PipelineProps;

/** Pipeline of tekton.dev/v1beta1, namespaced. */
export function pipeline(props: PipelineProps): Pipeline {
  return { apiVersion: 'tekton.dev/v1beta1', kind: 'Pipeline', ...props };
}
