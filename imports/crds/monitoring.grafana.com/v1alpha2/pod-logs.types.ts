// Made by "strata import crd". Do not edit.
export interface PodLogsFields {
  spec?: {
    namespaceSelector?: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
    relabelings?: {
      action?:
        | 'replace'
        | 'Replace'
        | 'keep'
        | 'Keep'
        | 'drop'
        | 'Drop'
        | 'hashmod'
        | 'HashMod'
        | 'labelmap'
        | 'LabelMap'
        | 'labeldrop'
        | 'LabelDrop'
        | 'labelkeep'
        | 'LabelKeep'
        | 'lowercase'
        | 'Lowercase'
        | 'uppercase'
        | 'Uppercase';
      modulus?: number;
      regex?: string;
      replacement?: string;
      separator?: string;
      sourceLabels?: string[];
      targetLabel?: string;
    }[];
    selector: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
  };
}
