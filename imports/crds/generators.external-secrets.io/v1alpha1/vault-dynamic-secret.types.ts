// Made by "strata import crd". Do not edit.
export interface VaultDynamicSecretFields {
  spec?: {
    allowEmptyResponse?: boolean;
    controller?: string;
    getParameters?: {
      [k: string]: string[];
    };
    method?: string;
    parameters?: unknown;
    path: string;
    provider: {
      auth?: {
        appRole?: {
          path?: string;
          roleId?: string;
          roleRef?: {
            key?: string;
            name?: string;
            namespace?: string;
          };
          secretRef: {
            key?: string;
            name?: string;
            namespace?: string;
          };
        };
        cert?: {
          clientCert?: {
            key?: string;
            name?: string;
            namespace?: string;
          };
          path?: string;
          secretRef?: {
            key?: string;
            name?: string;
            namespace?: string;
          };
          vaultRole?: string;
        };
        gcp?: {
          location?: string;
          path?: string;
          projectID?: string;
          role: string;
          secretRef?: {
            secretAccessKeySecretRef?: {
              key?: string;
              name?: string;
              namespace?: string;
            };
          };
          serviceAccountRef?: {
            audiences?: string[];
            name: string;
            namespace?: string;
          };
          workloadIdentity?: {
            clusterLocation?: string;
            clusterName?: string;
            clusterProjectID?: string;
            serviceAccountRef: {
              audiences?: string[];
              name: string;
              namespace?: string;
            };
          };
        };
        iam?: {
          externalID?: string;
          jwt?: {
            serviceAccountRef?: {
              audiences?: string[];
              name: string;
              namespace?: string;
            };
          };
          path?: string;
          region?: string;
          role?: string;
          secretRef?: {
            accessKeyIDSecretRef?: {
              key?: string;
              name?: string;
              namespace?: string;
            };
            secretAccessKeySecretRef?: {
              key?: string;
              name?: string;
              namespace?: string;
            };
            sessionTokenSecretRef?: {
              key?: string;
              name?: string;
              namespace?: string;
            };
          };
          vaultAwsIamServerID?: string;
          vaultRole: string;
        };
        jwt?: {
          kubernetesServiceAccountToken?: {
            audiences?: string[];
            expirationSeconds?: number;
            serviceAccountRef: {
              audiences?: string[];
              name: string;
              namespace?: string;
            };
          };
          path?: string;
          role?: string;
          secretRef?: {
            key?: string;
            name?: string;
            namespace?: string;
          };
        };
        kubernetes?: {
          mountPath?: string;
          role: string;
          secretRef?: {
            key?: string;
            name?: string;
            namespace?: string;
          };
          serviceAccountRef?: {
            audiences?: string[];
            name: string;
            namespace?: string;
          };
        };
        ldap?: {
          path?: string;
          secretRef?: {
            key?: string;
            name?: string;
            namespace?: string;
          };
          username: string;
        };
        namespace?: string;
        tokenSecretRef?: {
          key?: string;
          name?: string;
          namespace?: string;
        };
        userPass?: {
          path?: string;
          secretRef?: {
            key?: string;
            name?: string;
            namespace?: string;
          };
          username: string;
        };
      };
      caBundle?: string;
      caProvider?: {
        key?: string;
        name: string;
        namespace?: string;
        type: 'Secret' | 'ConfigMap';
      };
      checkAndSet?: {
        required?: boolean;
      };
      forwardInconsistent?: boolean;
      headers?: {
        [k: string]: string;
      };
      namespace?: string;
      path?: string;
      readYourWrites?: boolean;
      server: string;
      tls?: {
        certSecretRef?: {
          key?: string;
          name?: string;
          namespace?: string;
        };
        keySecretRef?: {
          key?: string;
          name?: string;
          namespace?: string;
        };
      };
      version?: 'v1' | 'v2';
    };
    resultType?: 'Data' | 'Auth' | 'Raw';
    retrySettings?: {
      maxRetries?: number;
      retryInterval?: string;
    };
  };
}
