// Made by "strata import crd". Do not edit.
export interface VolumeSnapshotContentFields {
  spec: {
    deletionPolicy: 'Delete' | 'Retain';
    driver: string;
    source: {
      snapshotHandle?: string;
      volumeHandle?: string;
    };
    sourceVolumeMode?: string;
    volumeSnapshotClassName?: string;
    volumeSnapshotRef: {
      apiVersion?: string;
      fieldPath?: string;
      kind?: string;
      name?: string;
      namespace?: string;
      resourceVersion?: string;
      uid?: string;
    };
  };
}
