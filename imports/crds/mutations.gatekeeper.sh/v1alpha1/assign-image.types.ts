// Made by "strata import crd". Do not edit.
export interface AssignImageFields {
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
      assignDomain?: string;
      assignPath?: string;
      assignTag?: string;
      pathTests?: {
        condition?: 'MustExist' | 'MustNotExist';
        subPath?: string;
      }[];
    };
  };
}
