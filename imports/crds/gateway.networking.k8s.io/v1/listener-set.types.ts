// Made by "strata import crd". Do not edit.
export interface ListenerSetFields {
  spec: {
    listeners: {
      allowedRoutes?: {
        kinds?: {
          group?: string;
          kind: string;
        }[];
        namespaces?: {
          from?: 'All' | 'Selector' | 'Same';
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
        };
      };
      hostname?: string;
      name: string;
      port: number;
      protocol: string;
      tls?: {
        certificateRefs?: {
          group?: string;
          kind?: string;
          name: string;
          namespace?: string;
        }[];
        mode?: 'Terminate' | 'Passthrough';
        options?: {
          [k: string]: string;
        };
      };
    }[];
    parentRef: {
      group?: string;
      kind?: string;
      name: string;
      namespace?: string;
    };
  };
}
