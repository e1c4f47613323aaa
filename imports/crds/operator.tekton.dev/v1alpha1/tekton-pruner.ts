// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { TektonPrunerFields } from './tekton-pruner.types.ts';

export type TektonPrunerProps = { readonly metadata: ClusterMetadata } & TektonPrunerFields;

export type TektonPruner = { readonly apiVersion: 'operator.tekton.dev/v1alpha1'; readonly kind: 'TektonPruner' } & TektonPrunerProps;

/** TektonPruner of operator.tekton.dev/v1alpha1, cluster-scoped. */
export function tektonPruner(props: TektonPrunerProps): TektonPruner {
  return { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'TektonPruner', ...props };
}
