// Made by "strata import crd". Do not edit.
export interface NodeClaimFields {
  spec: {
    expireAfter?: string;
    nodeClassRef: {
      group: string;
      kind: string;
      name: string;
    };
    requirements: {
      key: string;
      minValues?: number;
      operator: 'Gte' | 'Lte' | 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
      values?: string[];
    }[];
    resources?: {
      requests?: {
        [k: string]: number | string;
      };
    };
    startupTaints?: {
      effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
      key: string;
      timeAdded?: string;
      value?: string;
    }[];
    taints?: {
      effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
      key: string;
      timeAdded?: string;
      value?: string;
    }[];
    terminationGracePeriod?: string;
  };
}
