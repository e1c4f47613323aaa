// Made by "strata import crd". Do not edit.
export interface VolumeGroupSnapshotFields {
  spec: {
    source: {
      selector?: {
        matchExpressions?: {
          key: string;
          operator: string;
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      };
      volumeGroupSnapshotContentName?: string;
    };
    volumeGroupSnapshotClassName?: string;
  };
}
