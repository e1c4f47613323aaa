// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { VolumeGroupSnapshotClassFields } from './volume-group-snapshot-class.types.ts';

export type VolumeGroupSnapshotClassProps = { readonly metadata: ClusterMetadata } & VolumeGroupSnapshotClassFields;

export type VolumeGroupSnapshotClass = { readonly apiVersion: 'groupsnapshot.storage.k8s.io/v1beta1'; readonly kind: 'VolumeGroupSnapshotClass' } & VolumeGroupSnapshotClassProps;

/** VolumeGroupSnapshotClass of groupsnapshot.storage.k8s.io/v1beta1, cluster-scoped. */
export function volumeGroupSnapshotClass(props: VolumeGroupSnapshotClassProps): VolumeGroupSnapshotClass {
  return { apiVersion: 'groupsnapshot.storage.k8s.io/v1beta1', kind: 'VolumeGroupSnapshotClass', ...props };
}
