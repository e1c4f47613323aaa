// Made by "strata import crd". Do not edit.
export interface CustomRunFields {
  spec?: {
    customRef?: {
      apiVersion?: string;
      bundle?: string;
      kind?: string;
      name?: string;
      params?: {
        name: string;
        value: unknown;
      }[];
      resolver?: string;
    };
    customSpec?: {
      apiVersion?: string;
      kind?: string;
      metadata?: {
        annotations?: {
          [k: string]: string;
        };
        labels?: {
          [k: string]: string;
        };
      };
      spec?: {
        [k: string]: unknown;
      };
    };
    params?: {
      name: string;
      value: unknown;
    }[];
    retries?: number;
    serviceAccountName?: string;
    status?: string;
    statusMessage?: string;
    timeout?: string;
    workspaces?: {
      configMap?: {
        defaultMode?: number;
        items?: {
          key: string;
          mode?: number;
          path: string;
        }[];
        name?: string;
        optional?: boolean;
      };
      csi?: {
        driver: string;
        fsType?: string;
        nodePublishSecretRef?: {
          name?: string;
        };
        readOnly?: boolean;
        volumeAttributes?: {
          [k: string]: string;
        };
      };
      emptyDir?: {
        medium?: string;
        sizeLimit?: number | string;
      };
      name: string;
      persistentVolumeClaim?: {
        claimName: string;
        readOnly?: boolean;
      };
      projected?: {
        defaultMode?: number;
        sources?: {
          clusterTrustBundle?: {
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
            optional?: boolean;
            path: string;
            signerName?: string;
          };
          configMap?: {
            items?: {
              key: string;
              mode?: number;
              path: string;
            }[];
            name?: string;
            optional?: boolean;
          };
          downwardAPI?: {
            items?: {
              fieldRef?: {
                apiVersion?: string;
                fieldPath: string;
              };
              mode?: number;
              path: string;
              resourceFieldRef?: {
                containerName?: string;
                divisor?: number | string;
                resource: string;
              };
            }[];
          };
          secret?: {
            items?: {
              key: string;
              mode?: number;
              path: string;
            }[];
            name?: string;
            optional?: boolean;
          };
          serviceAccountToken?: {
            audience?: string;
            expirationSeconds?: number;
            path: string;
          };
        }[];
      };
      secret?: {
        defaultMode?: number;
        items?: {
          key: string;
          mode?: number;
          path: string;
        }[];
        optional?: boolean;
        secretName?: string;
      };
      subPath?: string;
      volumeClaimTemplate?: unknown;
    }[];
  };
}
