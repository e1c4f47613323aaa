// Made by "strata import crd". Do not edit.
export interface ClusterPushSecretFields {
  spec?: {
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
    pushSecretMetadata?: {
      annotations?: {
        [k: string]: string;
      };
      labels?: {
        [k: string]: string;
      };
    };
    pushSecretName?: string;
    pushSecretSpec: {
      data?: {
        conversionStrategy?: 'None' | 'ReverseUnicode';
        match: {
          remoteRef: {
            property?: string;
            remoteKey: string;
          };
          secretKey?: string;
        };
        metadata?: unknown;
      }[];
      dataTo?: {
        conversionStrategy?: 'None' | 'ReverseUnicode';
        match?: {
          regexp?: string;
        };
        metadata?: unknown;
        remoteKey?: string;
        rewrite?: {
          regexp?: {
            source: string;
            target: string;
          };
          transform?: {
            template: string;
          };
        }[];
        storeRef?: {
          kind?: 'SecretStore' | 'ClusterSecretStore';
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
        };
      }[];
      deletionPolicy?: 'Delete' | 'None';
      refreshInterval?: string;
      secretStoreRefs: {
        kind?: 'SecretStore' | 'ClusterSecretStore';
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
      }[];
      selector: {
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
        secret?: {
          name?: string;
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
      updatePolicy?: 'Replace' | 'IfNotExists';
    };
    refreshTime?: string;
  };
}
