// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { SyncSetFields } from './sync-set.types.ts';

export type SyncSetProps = { readonly metadata: ClusterMetadata } & SyncSetFields;

export type SyncSet = { readonly apiVersion: 'syncset.gatekeeper.sh/v1alpha1'; readonly kind: 'SyncSet' } & SyncSetProps;

/** SyncSet of syncset.gatekeeper.sh/v1alpha1, cluster-scoped. */
export function syncSet(props: SyncSetProps): SyncSet {
  return { apiVersion: 'syncset.gatekeeper.sh/v1alpha1', kind: 'SyncSet', ...props };
}
