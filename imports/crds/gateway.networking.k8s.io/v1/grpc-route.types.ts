// Made by "strata import crd". Do not edit.
export interface GRPCRouteFields {
  spec: {
    hostnames?: string[];
    parentRefs?: {
      group?: string;
      kind?: string;
      name: string;
      namespace?: string;
      port?: number;
      sectionName?: string;
    }[];
    rules?: {
      backendRefs?: {
        filters?: {
          extensionRef?: {
            group: string;
            kind: string;
            name: string;
          };
          requestHeaderModifier?: {
            add?: {
              name: string;
              value: string;
            }[];
            remove?: string[];
            set?: {
              name: string;
              value: string;
            }[];
          };
          requestMirror?: {
            backendRef: {
              group?: string;
              kind?: string;
              name: string;
              namespace?: string;
              port?: number;
            };
            fraction?: {
              denominator?: number;
              numerator: number;
            };
            percent?: number;
          };
          responseHeaderModifier?: {
            add?: {
              name: string;
              value: string;
            }[];
            remove?: string[];
            set?: {
              name: string;
              value: string;
            }[];
          };
          type: 'ResponseHeaderModifier' | 'RequestHeaderModifier' | 'RequestMirror' | 'ExtensionRef';
        }[];
        group?: string;
        kind?: string;
        name: string;
        namespace?: string;
        port?: number;
        weight?: number;
      }[];
      filters?: {
        extensionRef?: {
          group: string;
          kind: string;
          name: string;
        };
        requestHeaderModifier?: {
          add?: {
            name: string;
            value: string;
          }[];
          remove?: string[];
          set?: {
            name: string;
            value: string;
          }[];
        };
        requestMirror?: {
          backendRef: {
            group?: string;
            kind?: string;
            name: string;
            namespace?: string;
            port?: number;
          };
          fraction?: {
            denominator?: number;
            numerator: number;
          };
          percent?: number;
        };
        responseHeaderModifier?: {
          add?: {
            name: string;
            value: string;
          }[];
          remove?: string[];
          set?: {
            name: string;
            value: string;
          }[];
        };
        type: 'ResponseHeaderModifier' | 'RequestHeaderModifier' | 'RequestMirror' | 'ExtensionRef';
      }[];
      matches?: {
        headers?: {
          name: string;
          type?: 'Exact' | 'RegularExpression';
          value: string;
        }[];
        method?: {
          method?: string;
          service?: string;
          type?: 'Exact' | 'RegularExpression';
        };
      }[];
      name?: string;
    }[];
  };
}
