// Made by "strata import crd". Do not edit.
export interface NodePoolFields {
  spec: {
    disruption?: {
      budgets?: {
        duration?: string;
        nodes?: string;
        reasons?: ('Underutilized' | 'Empty' | 'Drifted')[];
        schedule?: string;
      }[];
      consolidateAfter: string;
      consolidationPolicy?: 'WhenEmpty' | 'WhenEmptyOrUnderutilized' | 'Balanced';
    };
    limits?: {
      [k: string]: number | string;
    };
    replicas?: number;
    template: {
      metadata?: {
        annotations?: {
          [k: string]: string;
        };
        labels?: {
          [k: string]: string;
        };
      };
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
    };
    weight?: number;
  };
}
