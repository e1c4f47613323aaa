// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { TektonPipelineFields } from './tekton-pipeline.types.ts';

export type TektonPipelineProps = { readonly metadata: ClusterMetadata } & TektonPipelineFields;

export type TektonPipeline = { readonly apiVersion: 'operator.tekton.dev/v1alpha1'; readonly kind: 'TektonPipeline' } & TektonPipelineProps;

/** TektonPipeline of operator.tekton.dev/v1alpha1, cluster-scoped. */
export function tektonPipeline(props: TektonPipelineProps): TektonPipeline {
  return { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'TektonPipeline', ...props };
}
