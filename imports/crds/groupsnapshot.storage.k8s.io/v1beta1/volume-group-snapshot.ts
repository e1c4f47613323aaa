// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { VolumeGroupSnapshotFields } from './volume-group-snapshot.types.ts';

export type VolumeGroupSnapshotProps = { readonly metadata: NamespacedMetadata } & VolumeGroupSnapshotFields;

export type VolumeGroupSnapshot = { readonly apiVersion: 'groupsnapshot.storage.k8s.io/v1beta1'; readonly kind: 'VolumeGroupSnapshot' } & VolumeGroupSnapshotProps;

/** VolumeGroupSnapshot of groupsnapshot.storage.k8s.io/v1beta1, namespaced. */
export function volumeGroupSnapshot(props: VolumeGroupSnapshotProps): VolumeGroupSnapshot {
  return { apiVersion: 'groupsnapshot.storage.k8s.io/v1beta1', kind: 'VolumeGroupSnapshot', ...props };
}
