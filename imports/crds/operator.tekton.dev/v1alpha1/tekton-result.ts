// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { TektonResultFields } from './tekton-result.types.ts';

export type TektonResultProps = { readonly metadata: ClusterMetadata } & TektonResultFields;

export type TektonResult = { readonly apiVersion: 'operator.tekton.dev/v1alpha1'; readonly kind: 'TektonResult' } & TektonResultProps;

/** TektonResult of operator.tekton.dev/v1alpha1, cluster-scoped. */
export function tektonResult(props: TektonResultProps): TektonResult {
  return { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'TektonResult', ...props };
}
