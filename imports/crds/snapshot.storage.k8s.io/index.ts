// Made by "strata import crd". Do not edit.
export { volumeSnapshot, type VolumeSnapshot, type VolumeSnapshotProps } from './v1/volume-snapshot.ts';
export { volumeSnapshotClass, type VolumeSnapshotClass, type VolumeSnapshotClassProps } from './v1/volume-snapshot-class.ts';
export { volumeSnapshotContent, type VolumeSnapshotContent, type VolumeSnapshotContentProps } from './v1/volume-snapshot-content.ts';
