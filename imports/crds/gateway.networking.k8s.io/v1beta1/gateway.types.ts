// Made by "strata import crd". Do not edit.
export interface GatewayFields {
  spec: {
    addresses?: {
      type?: string;
      value?: string;
    }[];
    allowedListeners?: {
      namespaces?: {
        from?: 'All' | 'Selector' | 'Same' | 'None';
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
    gatewayClassName: string;
    infrastructure?: {
      annotations?: {
        [k: string]: string;
      };
      labels?: {
        [k: string]: string;
      };
      parametersRef?: {
        group: string;
        kind: string;
        name: string;
      };
    };
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
    tls?: {
      backend?: {
        clientCertificateRef?: {
          group?: string;
          kind?: string;
          name: string;
          namespace?: string;
        };
      };
      frontend?: {
        default: {
          validation?: {
            caCertificateRefs: {
              group: string;
              kind: string;
              name: string;
              namespace?: string;
            }[];
            mode?: 'AllowValidOnly' | 'AllowInsecureFallback';
          };
        };
        perPort?: {
          port: number;
          tls: {
            validation?: {
              caCertificateRefs: {
                group: string;
                kind: string;
                name: string;
                namespace?: string;
              }[];
              mode?: 'AllowValidOnly' | 'AllowInsecureFallback';
            };
          };
        }[];
      };
    };
  };
}
