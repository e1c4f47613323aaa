// Made by "strata import crd". Do not edit.
export interface CiliumLocalRedirectPolicyFields {
  spec?: {
    description?: string;
    redirectBackend: {
      localEndpointSelector: {
        matchExpressions?: {
          key: string;
          operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      };
      toPorts: {
        name?: string;
        port: string;
        protocol: 'TCP' | 'UDP';
      }[];
    };
    redirectFrontend: {
      addressMatcher?: {
        ip: string;
        toPorts: {
          name?: string;
          port: string;
          protocol: 'TCP' | 'UDP';
        }[];
      };
      serviceMatcher?: {
        namespace: string;
        serviceName: string;
        toPorts?: {
          name?: string;
          port: string;
          protocol: 'TCP' | 'UDP';
        }[];
      };
    };
  };
}
