// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { VolumeSnapshotFields } from './volume-snapshot.types.ts';

export type VolumeSnapshotProps = { readonly metadata: NamespacedMetadata } & VolumeSnapshotFields;

export type VolumeSnapshot = { readonly apiVersion: 'snapshot.storage.k8s.io/v1'; readonly kind: 'VolumeSnapshot' } & VolumeSnapshotProps;

/** VolumeSnapshot of snapshot.storage.k8s.io/v1, namespaced. */
export function volumeSnapshot(props: VolumeSnapshotProps): VolumeSnapshot {
  return { apiVersion: 'snapshot.storage.k8s.io/v1', kind: 'VolumeSnapshot', ...props };
}
