// Made by "strata import crd". Do not edit.
export interface ClusterExternalSecretFields {
  spec?: {
    externalSecretMetadata?: {
      annotations?: {
        [k: string]: string;
      };
      labels?: {
        [k: string]: string;
      };
    };
    externalSecretName?: string;
    externalSecretSpec: {
      data?: {
        remoteRef: {
          conversionStrategy?: 'Default' | 'Unicode';
          decodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
          key: string;
          metadataPolicy?: 'None' | 'Fetch';
          nullBytePolicy?: 'Ignore' | 'Fail';
          property?: string;
          version?: string;
        };
        secretKey: string;
        sourceRef?: {
          generatorRef?: {
            apiVersion?: string;
            kind:
              | 'ACRAccessToken'
              | 'BeyondtrustWorkloadCredentialsDynamicSecret'
              | 'ClusterGenerator'
              | 'CloudsmithAccessToken'
              | 'ECRAuthorizationToken'
              | 'Fake'
              | 'GCRAccessToken'
              | 'GithubAccessToken'
              | 'GitlabDeployToken'
              | 'QuayAccessToken'
              | 'Password'
              | 'SSHKey'
              | 'STSSessionToken'
              | 'UUID'
              | 'VaultDynamicSecret'
              | 'Webhook'
              | 'Grafana'
              | 'MFA';
            name: string;
          };
          storeRef?: {
            kind?: 'SecretStore' | 'ClusterSecretStore';
            name?: string;
          };
        };
      }[];
      dataFrom?: {
        extract?: {
          conversionStrategy?: 'Default' | 'Unicode';
          decodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
          key: string;
          metadataPolicy?: 'None' | 'Fetch';
          nullBytePolicy?: 'Ignore' | 'Fail';
          property?: string;
          version?: string;
        };
        find?: {
          conversionStrategy?: 'Default' | 'Unicode';
          decodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
          name?: {
            regexp?: string;
          };
          nullBytePolicy?: 'Ignore' | 'Fail';
          path?: string;
          tags?: {
            [k: string]: string;
          };
        };
        rewrite?: {
          merge?: {
            conflictPolicy?: 'Ignore' | 'Error';
            into?: string;
            priority?: string[];
            priorityPolicy?: 'IgnoreNotFound' | 'Strict';
            strategy?: 'Extract' | 'JSON';
          };
          regexp?: {
            source: string;
            target: string;
          };
          transform?: {
            template: string;
          };
        }[];
        sourceRef?: {
          generatorRef?: {
            apiVersion?: string;
            kind:
              | 'ACRAccessToken'
              | 'BeyondtrustWorkloadCredentialsDynamicSecret'
              | 'ClusterGenerator'
              | 'CloudsmithAccessToken'
              | 'ECRAuthorizationToken'
              | 'Fake'
              | 'GCRAccessToken'
              | 'GithubAccessToken'
              | 'GitlabDeployToken'
              | 'QuayAccessToken'
              | 'Password'
              | 'SSHKey'
              | 'STSSessionToken'
              | 'UUID'
              | 'VaultDynamicSecret'
              | 'Webhook'
              | 'Grafana'
              | 'MFA';
            name: string;
          };
          storeRef?: {
            kind?: 'SecretStore' | 'ClusterSecretStore';
            name?: string;
          };
        };
      }[];
      refreshInterval?: string;
      refreshPolicy?: 'CreatedOnce' | 'Periodic' | 'OnChange';
      secretStoreRef?: {
        kind?: 'SecretStore' | 'ClusterSecretStore';
        name?: string;
      };
      syncWindows?: {
        kind: 'allow' | 'deny';
        windows: {
          duration: string;
          schedule: string;
        }[];
      };
      target?: {
        creationPolicy?: 'Owner' | 'Orphan' | 'Merge' | 'None' | 'CreateOrMerge';
        deletionPolicy?: 'Delete' | 'Merge' | 'Retain';
        immutable?: boolean;
        manifest?: {
          apiVersion: string;
          kind: string;
        };
        name?: string;
        template?: {
          data?: {
            [k: string]: string;
          };
          engineVersion?: 'v2';
          mergePolicy?: 'Replace' | 'Merge';
          metadata?: {
            annotations?: {
              [k: string]: string;
            };
            finalizers?: string[];
            labels?: {
              [k: string]: string;
            };
          };
          templateFrom?: {
            configMap?: {
              items: {
                key: string;
                templateAs?: 'Values' | 'KeysAndValues';
              }[];
              name: string;
            };
            literal?: string;
            secret?: {
              items: {
                key: string;
                templateAs?: 'Values' | 'KeysAndValues';
              }[];
              name: string;
            };
            target?: string;
            valuesDecodingStrategy?: 'Auto' | 'Base64' | 'Base64URL' | 'None';
          }[];
          type?: string;
        };
      };
    };
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
    namespaceSelectors?: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    }[];
    namespaces?: string[];
    refreshTime?: string;
  };
}
