// Made by "strata import crd". Do not edit.
export interface NodeOverlayFields {
  spec: {
    capacity?: {
      [k: string]: number | string;
    };
    price?: string;
    priceAdjustment?: string;
    requirements: {
      key: string;
      operator: 'Gte' | 'Lte' | 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
      values?: string[];
    }[];
    weight?: number;
  };
}
