// Made by "strata import crd". Do not edit.
export interface AssignFields {
  spec?: {
    applyTo?: {
      groups?: string[];
      kinds?: string[];
      operations?: ('CREATE' | 'UPDATE' | '*')[];
      versions?: string[];
    }[];
    location?: string;
    match?: {
      excludedNamespaces?: string[];
      kinds?: {
        apiGroups?: string[];
        kinds?: string[];
      }[];
      labelSelector?: {
        matchExpressions?: {
          key: string;
          operator: string;
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      };
      name?: string;
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
      namespaces?: string[];
      scope?: string;
      source?: 'All' | 'Generated' | 'Original';
    };
    parameters?: {
      assign?: {
        externalData?: {
          dataSource?: 'ValueAtLocation' | 'Username';
          default?: string;
          failurePolicy?: 'UseDefault' | 'Ignore' | 'Fail';
          provider: string;
        };
        fromMetadata?: {
          field?: string;
        };
        value?: unknown;
      };
      pathTests?: {
        condition?: 'MustExist' | 'MustNotExist';
        subPath?: string;
      }[];
    };
  };
}
