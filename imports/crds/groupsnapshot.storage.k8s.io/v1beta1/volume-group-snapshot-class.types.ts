// Made by "strata import crd". Do not edit.
export interface VolumeGroupSnapshotClassFields {
  deletionPolicy: 'Delete' | 'Retain';
  driver: string;
  parameters?: {
    [k: string]: string;
  };
}
