// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { PipelineRunFields } from './pipeline-run.types.ts';

export type PipelineRunProps = { readonly metadata: NamespacedMetadata } & PipelineRunFields;

export type PipelineRun = { readonly apiVersion: 'tekton.dev/v1beta1'; readonly kind: 'PipelineRun' } & PipelineRunProps;

/** PipelineRun of tekton.dev/v1beta1, namespaced. */
export function pipelineRun(props: PipelineRunProps): PipelineRun {
  return { apiVersion: 'tekton.dev/v1beta1', kind: 'PipelineRun', ...props };
}
