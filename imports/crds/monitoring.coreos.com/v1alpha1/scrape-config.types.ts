// Made by "strata import crd". Do not edit.
export interface ScrapeConfigFields {
  spec: {
    authorization?: {
      credentials?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      type?: string;
    };
    azureSDConfigs?: {
      authenticationMethod?: 'OAuth' | 'ManagedIdentity' | 'SDK' | 'WorkloadIdentity';
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      basicAuth?: {
        password?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        username?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      clientID?: string;
      clientSecret?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      enableHTTP2?: boolean;
      environment?: string;
      followRedirects?: boolean;
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      port?: number;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      resourceGroup?: string;
      subscriptionID: string;
      tenantID?: string;
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
    }[];
    basicAuth?: {
      password?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      username?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
    };
    bodySizeLimit?: string;
    consulSDConfigs?: {
      allowStale?: boolean;
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      basicAuth?: {
        password?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        username?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      datacenter?: string;
      enableHTTP2?: boolean;
      filter?: string;
      followRedirects?: boolean;
      healthFilter?: string;
      namespace?: string;
      noProxy?: string;
      nodeMeta?: {
        [k: string]: string;
      };
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      partition?: string;
      pathPrefix?: string;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
      server: string;
      services?: string[];
      tagSeparator?: string;
      tags?: string[];
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
      tokenRef?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
    }[];
    convertClassicHistogramsToNHCB?: boolean;
    digitalOceanSDConfigs?: {
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      enableHTTP2?: boolean;
      followRedirects?: boolean;
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      port?: number;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
    }[];
    dnsSDConfigs?: {
      names: string[];
      port?: number;
      refreshInterval?: string;
      type?: 'A' | 'AAAA' | 'MX' | 'NS' | 'SRV';
    }[];
    dockerSDConfigs?: {
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      basicAuth?: {
        password?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        username?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      enableHTTP2?: boolean;
      filters?: {
        name: string;
        values: string[];
      }[];
      followRedirects?: boolean;
      host: string;
      hostNetworkingHost?: string;
      matchFirstNetwork?: boolean;
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      port?: number;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
    }[];
    dockerSwarmSDConfigs?: {
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      basicAuth?: {
        password?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        username?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      enableHTTP2?: boolean;
      filters?: {
        name: string;
        values: string[];
      }[];
      followRedirects?: boolean;
      host: string;
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      port?: number;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      role: 'Services' | 'Tasks' | 'Nodes';
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
    }[];
    ec2SDConfigs?: {
      accessKey?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      enableHTTP2?: boolean;
      filters?: {
        name: string;
        values: string[];
      }[];
      followRedirects?: boolean;
      noProxy?: string;
      port?: number;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      region?: string;
      roleARN?: string;
      secretKey?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
    }[];
    enableCompression?: boolean;
    enableHTTP2?: boolean;
    eurekaSDConfigs?: {
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      basicAuth?: {
        password?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        username?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      enableHTTP2?: boolean;
      followRedirects?: boolean;
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      server: string;
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
    }[];
    fallbackScrapeProtocol?:
      'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';
    fileSDConfigs?: {
      files: string[];
      refreshInterval?: string;
    }[];
    gceSDConfigs?: {
      filter?: string;
      port?: number;
      project: string;
      refreshInterval?: string;
      tagSeparator?: string;
      zone: string;
    }[];
    hetznerSDConfigs?: {
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      basicAuth?: {
        password?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        username?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      enableHTTP2?: boolean;
      followRedirects?: boolean;
      labelSelector?: string;
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      port?: number;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      role: 'hcloud' | 'Hcloud' | 'robot' | 'Robot';
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
    }[];
    honorLabels?: boolean;
    honorTimestamps?: boolean;
    httpSDConfigs?: {
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      basicAuth?: {
        password?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        username?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      enableHTTP2?: boolean;
      followRedirects?: boolean;
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
      url: string;
    }[];
    ionosSDConfigs?: {
      authorization: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      datacenterID: string;
      enableHTTP2?: boolean;
      followRedirects?: boolean;
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      port?: number;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
    }[];
    jobName?: string;
    keepDroppedTargets?: number;
    kubernetesSDConfigs?: {
      apiServer?: string;
      attachMetadata?: {
        node?: boolean;
      };
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      basicAuth?: {
        password?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        username?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      enableHTTP2?: boolean;
      followRedirects?: boolean;
      namespaces?: {
        names?: string[];
        ownNamespace?: boolean;
      };
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      role: 'Pod' | 'Endpoints' | 'Ingress' | 'Service' | 'Node' | 'EndpointSlice';
      selectors?: {
        field?: string;
        label?: string;
        role: 'Pod' | 'Endpoints' | 'Ingress' | 'Service' | 'Node' | 'EndpointSlice';
      }[];
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
    }[];
    kumaSDConfigs?: {
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      basicAuth?: {
        password?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        username?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      clientID?: string;
      enableHTTP2?: boolean;
      fetchTimeout?: string;
      followRedirects?: boolean;
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      server: string;
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
    }[];
    labelLimit?: number;
    labelNameLengthLimit?: number;
    labelValueLengthLimit?: number;
    lightSailSDConfigs?: {
      accessKey?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      basicAuth?: {
        password?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        username?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      enableHTTP2?: boolean;
      endpoint?: string;
      followRedirects?: boolean;
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      port?: number;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      region?: string;
      roleARN?: string;
      secretKey?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
    }[];
    linodeSDConfigs?: {
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      enableHTTP2?: boolean;
      followRedirects?: boolean;
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      port?: number;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      region?: string;
      tagSeparator?: string;
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
    }[];
    metricRelabelings?: {
      action?:
        | 'replace'
        | 'Replace'
        | 'keep'
        | 'Keep'
        | 'drop'
        | 'Drop'
        | 'hashmod'
        | 'HashMod'
        | 'labelmap'
        | 'LabelMap'
        | 'labeldrop'
        | 'LabelDrop'
        | 'labelkeep'
        | 'LabelKeep'
        | 'lowercase'
        | 'Lowercase'
        | 'uppercase'
        | 'Uppercase'
        | 'keepequal'
        | 'KeepEqual'
        | 'dropequal'
        | 'DropEqual';
      modulus?: number;
      regex?: string;
      replacement?: string;
      separator?: string;
      sourceLabels?: string[];
      targetLabel?: string;
    }[];
    metricsPath?: string;
    nameEscapingScheme?: 'AllowUTF8' | 'Underscores' | 'Dots' | 'Values';
    nameValidationScheme?: 'UTF8' | 'Legacy';
    nativeHistogramBucketLimit?: number;
    nativeHistogramMinBucketFactor?: number | string;
    noProxy?: string;
    nomadSDConfigs?: {
      allowStale?: boolean;
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      basicAuth?: {
        password?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        username?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      enableHTTP2?: boolean;
      followRedirects?: boolean;
      namespace?: string;
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      region?: string;
      server: string;
      tagSeparator?: string;
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
    }[];
    oauth2?: {
      clientId: {
        configMap?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        secret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      clientSecret: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      endpointParams?: {
        [k: string]: string;
      };
      noProxy?: string;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      scopes?: string[];
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
      tokenUrl: string;
    };
    openstackSDConfigs?: {
      allTenants?: boolean;
      applicationCredentialId?: string;
      applicationCredentialName?: string;
      applicationCredentialSecret?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      availability?: 'Public' | 'public' | 'Admin' | 'admin' | 'Internal' | 'internal';
      domainID?: string;
      domainName?: string;
      identityEndpoint?: string;
      password?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      port?: number;
      projectID?: string;
      projectName?: string;
      refreshInterval?: string;
      region: string;
      role: 'Instance' | 'Hypervisor' | 'LoadBalancer';
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
      userid?: string;
      username?: string;
    }[];
    ovhcloudSDConfigs?: {
      applicationKey: string;
      applicationSecret: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      consumerKey: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      endpoint?: string;
      refreshInterval?: string;
      service: 'VPS' | 'DedicatedServer';
    }[];
    params?: {
      [k: string]: string[];
    };
    proxyConnectHeader?: {
      [k: string]: {
        key: string;
        name?: string;
        optional?: boolean;
      }[];
    };
    proxyFromEnvironment?: boolean;
    proxyUrl?: string;
    puppetDBSDConfigs?: {
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        type?: string;
      };
      basicAuth?: {
        password?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        username?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      enableHTTP2?: boolean;
      followRedirects?: boolean;
      includeParameters?: boolean;
      noProxy?: string;
      oauth2?: {
        clientId: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        clientSecret: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        endpointParams?: {
          [k: string]: string;
        };
        noProxy?: string;
        proxyConnectHeader?: {
          [k: string]: {
            key: string;
            name?: string;
            optional?: boolean;
          }[];
        };
        proxyFromEnvironment?: boolean;
        proxyUrl?: string;
        scopes?: string[];
        tlsConfig?: {
          ca?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          cert?: {
            configMap?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
            secret?: {
              key: string;
              name?: string;
              optional?: boolean;
            };
          };
          insecureSkipVerify?: boolean;
          keySecret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
          serverName?: string;
        };
        tokenUrl: string;
      };
      port?: number;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      query: string;
      refreshInterval?: string;
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
      url: string;
    }[];
    relabelings?: {
      action?:
        | 'replace'
        | 'Replace'
        | 'keep'
        | 'Keep'
        | 'drop'
        | 'Drop'
        | 'hashmod'
        | 'HashMod'
        | 'labelmap'
        | 'LabelMap'
        | 'labeldrop'
        | 'LabelDrop'
        | 'labelkeep'
        | 'LabelKeep'
        | 'lowercase'
        | 'Lowercase'
        | 'uppercase'
        | 'Uppercase'
        | 'keepequal'
        | 'KeepEqual'
        | 'dropequal'
        | 'DropEqual';
      modulus?: number;
      regex?: string;
      replacement?: string;
      separator?: string;
      sourceLabels?: string[];
      targetLabel?: string;
    }[];
    sampleLimit?: number;
    scalewaySDConfigs?: {
      accessKey: string;
      apiURL?: string;
      enableHTTP2?: boolean;
      followRedirects?: boolean;
      nameFilter?: string;
      noProxy?: string;
      port?: number;
      projectID: string;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      refreshInterval?: string;
      role: 'Instance' | 'Baremetal';
      secretKey: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      tagsFilter?: string[];
      tlsConfig?: {
        ca?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        cert?: {
          configMap?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          secret?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
        insecureSkipVerify?: boolean;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
        serverName?: string;
      };
      zone?: string;
    }[];
    scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
    scrapeClass?: string;
    scrapeClassicHistograms?: boolean;
    scrapeInterval?: string;
    scrapeNativeHistograms?: boolean;
    scrapeProtocols?: (
      'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0'
    )[];
    scrapeTimeout?: string;
    staticConfigs?: {
      labels?: {
        [k: string]: string;
      };
      targets: string[];
    }[];
    targetLimit?: number;
    tlsConfig?: {
      ca?: {
        configMap?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        secret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      cert?: {
        configMap?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        secret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
      insecureSkipVerify?: boolean;
      keySecret?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
      minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
      serverName?: string;
    };
    trackTimestampsStaleness?: boolean;
  };
}
