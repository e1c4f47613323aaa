// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { WorkloadGroupFields } from './workload-group.types.ts';

export type WorkloadGroupProps = { readonly metadata: NamespacedMetadata } & WorkloadGroupFields;

export type WorkloadGroup = { readonly apiVersion: 'networking.istio.io/v1beta1'; readonly kind: 'WorkloadGroup' } & WorkloadGroupProps;

/** WorkloadGroup of networking.istio.io/v1beta1, namespaced. */
export function workloadGroup(props: WorkloadGroupProps): WorkloadGroup {
  return { apiVersion: 'networking.istio.io/v1beta1', kind: 'WorkloadGroup', ...props };
}
