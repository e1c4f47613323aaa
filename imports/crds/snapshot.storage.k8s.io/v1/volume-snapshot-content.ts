// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { VolumeSnapshotContentFields } from './volume-snapshot-content.types.ts';

export type VolumeSnapshotContentProps = { readonly metadata: ClusterMetadata } & VolumeSnapshotContentFields;

export type VolumeSnapshotContent = { readonly apiVersion: 'snapshot.storage.k8s.io/v1'; readonly kind: 'VolumeSnapshotContent' } & VolumeSnapshotContentProps;

/** VolumeSnapshotContent of snapshot.storage.k8s.io/v1, cluster-scoped. */
export function volumeSnapshotContent(props: VolumeSnapshotContentProps): VolumeSnapshotContent {
  return { apiVersion: 'snapshot.storage.k8s.io/v1', kind: 'VolumeSnapshotContent', ...props };
}
