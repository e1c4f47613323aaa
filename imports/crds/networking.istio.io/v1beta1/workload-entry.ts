// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { WorkloadEntryFields } from './workload-entry.types.ts';

export type WorkloadEntryProps = { readonly metadata: NamespacedMetadata } & WorkloadEntryFields;

export type WorkloadEntry = { readonly apiVersion: 'networking.istio.io/v1beta1'; readonly kind: 'WorkloadEntry' } & WorkloadEntryProps;

/** WorkloadEntry of networking.istio.io/v1beta1, namespaced. */
export function workloadEntry(props: WorkloadEntryProps): WorkloadEntry {
  return { apiVersion: 'networking.istio.io/v1beta1', kind: 'WorkloadEntry', ...props };
}
