// Made by "strata import crd". Do not edit.
export interface VolumeSnapshotClassFields {
  deletionPolicy: 'Delete' | 'Retain';
  driver: string;
  parameters?: {
    [k: string]: string;
  };
}
