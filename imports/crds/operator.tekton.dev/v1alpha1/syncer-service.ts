// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { SyncerServiceFields } from './syncer-service.types.ts';

export type SyncerServiceProps = { readonly metadata: ClusterMetadata } & SyncerServiceFields;

export type SyncerService = { readonly apiVersion: 'operator.tekton.dev/v1alpha1'; readonly kind: 'SyncerService' } & SyncerServiceProps;

/** SyncerService of operator.tekton.dev/v1alpha1, cluster-scoped. */
export function syncerService(props: SyncerServiceProps): SyncerService {
  return { apiVersion: 'operator.tekton.dev/v1alpha1', kind: 'SyncerService', ...props };
}
