// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { TektonSchedulerFields } from './tekton-scheduler.types.ts';

export type TektonSchedulerProps = { readonly metadata: ClusterMetadata } & TektonSchedulerFields;

export type TektonScheduler = { readonly apiVersion: 'operator.tekton.dev/v1alpha1'; readonly kind: 'TektonScheduler' } & TektonSchedulerProps;

/** TektonScheduler of operator.tekton.dev/v1alpha1, cluster-scoped. */
export function tektonScheduler(props: TektonSchedulerProps): TektonScheduler {
  return { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'TektonScheduler', ...props };
}
