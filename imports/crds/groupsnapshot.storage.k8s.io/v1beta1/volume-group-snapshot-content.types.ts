// Made by "strata import crd". Do not edit.
export interface VolumeGroupSnapshotContentFields {
  spec: {
    deletionPolicy: 'Delete' | 'Retain';
    driver: string;
    source: {
      groupSnapshotHandles?: {
        volumeGroupSnapshotHandle: string;
        volumeSnapshotHandles: string[];
      };
      volumeHandles?: string[];
    };
    volumeGroupSnapshotClassName?: string;
    volumeGroupSnapshotRef: {
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
