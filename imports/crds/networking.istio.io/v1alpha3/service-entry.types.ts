// Made by "strata import crd". Do not edit.
export interface ServiceEntryFields {
  spec: {
    addresses?: string[];
    endpoints?: {
      address?: string;
      labels?: {
        [k: string]: string;
      };
      locality?: string;
      network?: string;
      ports?: {
        [k: string]: number;
      };
      serviceAccount?: string;
      weight?: number;
    }[];
    exportTo?: string[];
    hosts: string[];
    location?: 'MESH_EXTERNAL' | 'MESH_INTERNAL';
    ports?: {
      name: string;
      number: number;
      protocol?: string;
      targetPort?: number;
    }[];
    resolution?: 'NONE' | 'STATIC' | 'DNS' | 'DNS_ROUND_ROBIN' | 'DYNAMIC_DNS';
    subjectAltNames?: string[];
    workloadSelector?: {
      labels?: {
        [k: string]: string;
      };
    };
  };
}
