// Made by "strata import crd". Do not edit.
export interface ClusterGeneratorFields {
  spec?: {
    generator: {
      acrAccessTokenSpec?: {
        auth: {
          managedIdentity?: {
            identityId?: string;
          };
          servicePrincipal?: {
            secretRef: {
              clientId?: {
                key?: string;
                name?: string;
                namespace?: string;
              };
              clientSecret?: {
                key?: string;
                name?: string;
                namespace?: string;
              };
            };
          };
          workloadIdentity?: {
            serviceAccountRef?: {
              audiences?: string[];
              name: string;
              namespace?: string;
            };
          };
        };
        environmentType?: 'PublicCloud' | 'USGovernmentCloud' | 'ChinaCloud' | 'GermanCloud' | 'AzureStackCloud';
        registry: string;
        scope?: string;
        tenantId?: string;
      };
      beyondtrustWorkloadCredentialsDynamicSecretSpec?: {
        controller?: string;
        provider: {
          auth: {
            apikey: {
              token: {
                key?: string;
                name?: string;
                namespace?: string;
              };
            };
          };
          caBundle?: string;
          caProvider?: {
            key?: string;
            name: string;
            namespace?: string;
            type: 'Secret' | 'ConfigMap';
          };
          folderPath?: string;
          server: {
            apiUrl: string;
            siteId: string;
          };
        };
        retrySettings?: {
          maxRetries?: number;
          retryInterval?: string;
        };
      };
      cloudsmithAccessTokenSpec?: {
        apiUrl?: string;
        orgSlug: string;
        serviceAccountRef: {
          audiences?: string[];
          name: string;
          namespace?: string;
        };
        serviceSlug: string;
      };
      ecrAuthorizationTokenSpec?: {
        auth?: {
          jwt?: {
            serviceAccountRef?: {
              audiences?: string[];
              name: string;
              namespace?: string;
            };
          };
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
        };
        region: string;
        role?: string;
        scope?: string;
      };
      fakeSpec?: {
        controller?: string;
        data?: {
          [k: string]: string;
        };
      };
      gcrAccessTokenSpec?: {
        auth: {
          secretRef?: {
            secretAccessKeySecretRef?: {
              key?: string;
              name?: string;
              namespace?: string;
            };
          };
          workloadIdentity?: {
            clusterLocation: string;
            clusterName: string;
            clusterProjectID?: string;
            serviceAccountRef: {
              audiences?: string[];
              name: string;
              namespace?: string;
            };
          };
          workloadIdentityFederation?: {
            audience?: string;
            awsSecurityCredentials?: {
              awsCredentialsSecretRef: {
                name: string;
                namespace?: string;
              };
              region: string;
            };
            credConfig?: {
              key: string;
              name: string;
              namespace?: string;
            };
            externalTokenEndpoint?: string;
            gcpServiceAccountEmail?: string;
            serviceAccountRef?: {
              audiences?: string[];
              name: string;
              namespace?: string;
            };
          };
        };
        projectID: string;
      };
      githubAccessTokenSpec?: {
        appID: string;
        auth: {
          privateKey: {
            secretRef: {
              key?: string;
              name?: string;
              namespace?: string;
            };
          };
        };
        installID: string;
        permissions?: {
          [k: string]: string;
        };
        repositories?: string[];
        url?: string;
      };
      gitlabDeployTokenSpec?: {
        auth: {
          token: {
            secretRef: {
              key?: string;
              name?: string;
              namespace?: string;
            };
          };
        };
        expiresAt?: string;
        groupID?: string;
        name: string;
        projectID?: string;
        scopes: (
          | 'read_repository'
          | 'read_registry'
          | 'write_registry'
          | 'read_package_registry'
          | 'write_package_registry'
          | 'read_virtual_registry'
          | 'write_virtual_registry'
        )[];
        url?: string;
        username?: string;
      };
      grafanaSpec?: {
        auth: {
          basic?: {
            password: {
              key?: string;
              name?: string;
            };
            username: string;
          };
          token?: {
            key?: string;
            name?: string;
          };
        };
        serviceAccount: {
          name: string;
          role: string;
          secondsToLive?: number;
        };
        url: string;
      };
      mfaSpec?: {
        algorithm?: string;
        length?: number;
        secret: {
          key?: string;
          name?: string;
          namespace?: string;
        };
        timePeriod?: number;
        when?: string;
      };
      passwordSpec?: {
        allowRepeat?: boolean;
        digits?: number;
        encoding?: 'base64' | 'base64url' | 'base32' | 'hex' | 'raw';
        length?: number;
        noUpper?: boolean;
        secretKeys?: string[];
        symbolCharacters?: string;
        symbols?: number;
      };
      quayAccessTokenSpec?: {
        robotAccount: string;
        serviceAccountRef: {
          audiences?: string[];
          name: string;
          namespace?: string;
        };
        url?: string;
      };
      sshKeySpec?: {
        comment?: string;
        keySize?: number;
        keyType?: 'rsa' | 'ecdsa' | 'ed25519';
      };
      stsSessionTokenSpec?: {
        auth?: {
          jwt?: {
            serviceAccountRef?: {
              audiences?: string[];
              name: string;
              namespace?: string;
            };
          };
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
        };
        region: string;
        requestParameters?: {
          serialNumber?: string;
          sessionDuration?: number;
          tokenCode?: string;
        };
        role?: string;
      };
      uuidSpec?: {
        [k: string]: unknown;
      };
      vaultDynamicSecretSpec?: {
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
      webhookSpec?: {
        auth?: {
          ntlm?: {
            passwordSecret: {
              key?: string;
              name?: string;
              namespace?: string;
            };
            usernameSecret: {
              key?: string;
              name?: string;
              namespace?: string;
            };
          };
        };
        body?: string;
        caBundle?: string;
        caProvider?: {
          key?: string;
          name: string;
          namespace?: string;
          type: 'Secret' | 'ConfigMap';
        };
        headers?: {
          [k: string]: string;
        };
        method?: string;
        result: {
          jsonPath?: string;
        };
        secrets?: {
          name: string;
          secretRef: {
            key?: string;
            name?: string;
          };
        }[];
        timeout?: string;
        url: string;
      };
    };
    kind:
      | 'ACRAccessToken'
      | 'BeyondtrustWorkloadCredentialsDynamicSecret'
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
  };
}
