// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { VolumeGroupSnapshotContentFields } from './volume-group-snapshot-content.types.ts';

export type VolumeGroupSnapshotContentProps = { readonly metadata: ClusterMetadata } & VolumeGroupSnapshotContentFields;

export type VolumeGroupSnapshotContent = { readonly apiVersion: 'groupsnapshot.storage.k8s.io/v1beta1'; readonly kind: 'VolumeGroupSnapshotContent' } & VolumeGroupSnapshotContentProps;

/** VolumeGroupSnapshotContent of groupsnapshot.storage.k8s.io/v1beta1, cluster-scoped. */
export function volumeGroupSnapshotContent(props: VolumeGroupSnapshotContentProps): VolumeGroupSnapshotContent {
  return { apiVersion: 'groupsnapshot.storage.k8s.io/v1beta1', kind: 'VolumeGroupSnapshotContent', ...props };
}
