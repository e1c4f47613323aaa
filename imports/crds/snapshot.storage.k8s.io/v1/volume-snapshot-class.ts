// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { VolumeSnapshotClassFields } from './volume-snapshot-class.types.ts';

export type VolumeSnapshotClassProps = { readonly metadata: ClusterMetadata } & VolumeSnapshotClassFields;

export type VolumeSnapshotClass = { readonly apiVersion: 'snapshot.storage.k8s.io/v1'; readonly kind: 'VolumeSnapshotClass' } & VolumeSnapshotClassProps;

/** VolumeSnapshotClass of snapshot.storage.k8s.io/v1, cluster-scoped. */
export function volumeSnapshotClass(props: VolumeSnapshotClassProps): VolumeSnapshotClass {
  return { apiVersion: 'snapshot.storage.k8s.io/v1', kind: 'VolumeSnapshotClass', ...props };
}
