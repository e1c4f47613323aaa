// Made by "strata import crd". Do not edit.
export interface VolumeSnapshotFields {
  spec: {
    source: {
      persistentVolumeClaimName?: string;
      volumeSnapshotContentName?: string;
    };
    volumeSnapshotClassName?: string;
  };
}
