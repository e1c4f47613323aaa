// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { AssignMetadataFields } from './assign-metadata.types.ts';

export type AssignMetadataProps = { readonly metadata: ClusterMetadata } & AssignMetadataFields;

export type AssignMetadata = { readonly apiVersion: 'mutations.gatekeeper.sh/v1alpha1'; readonly kind: 'AssignMetadata' } & AssignMetadataProps;

/** AssignMetadata of mutations.gatekeeper.sh/v1alpha1, cluster-scoped. */
export function assignMetadata(props: AssignMetadataProps): AssignMetadata {
  return { apiVersion: 'mutations.gatekeeper.sh/v1alpha1', kind: 'AssignMetadata', ...props };
}
