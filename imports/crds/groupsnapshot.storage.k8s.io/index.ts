// Made by "strata import crd". Do not edit.
export { volumeGroupSnapshot, type VolumeGroupSnapshot, type VolumeGroupSnapshotProps } from './v1beta1/volume-group-snapshot.ts';
export { volumeGroupSnapshotClass, type VolumeGroupSnapshotClass, type VolumeGroupSnapshotClassProps } from './v1beta1/volume-group-snapshot-class.ts';
export { volumeGroupSnapshotContent, type VolumeGroupSnapshotContent, type VolumeGroupSnapshotContentProps } from './v1beta1/volume-group-snapshot-content.ts';
