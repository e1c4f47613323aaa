// Made by "strata import crd". Do not edit.
export interface PodMonitorFields {
  spec: {
    attachMetadata?: {
      node?: boolean;
    };
    bodySizeLimit?: string;
    convertClassicHistogramsToNHCB?: boolean;
    fallbackScrapeProtocol?:
      'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';
    jobLabel?: string;
    keepDroppedTargets?: number;
    labelLimit?: number;
    labelNameLengthLimit?: number;
    labelValueLengthLimit?: number;
    namespaceSelector?: {
      any?: boolean;
      matchNames?: string[];
    };
    nativeHistogramBucketLimit?: number;
    nativeHistogramMinBucketFactor?: number | string;
    podMetricsEndpoints?: {
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
      bearerTokenSecret?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      enableHttp2?: boolean;
      filterRunning?: boolean;
      followRedirects?: boolean;
      honorLabels?: boolean;
      honorTimestamps?: boolean;
      interval?: string;
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
      params?: {
        [k: string]: string[];
      };
      path?: string;
      port?: string;
      portNumber?: number;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
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
      scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
      scrapeTimeout?: string;
      targetPort?: number | string;
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
    }[];
    podTargetLabels?: string[];
    sampleLimit?: number;
    scrapeClass?: string;
    scrapeClassicHistograms?: boolean;
    scrapeNativeHistograms?: boolean;
    scrapeProtocols?: (
      'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0'
    )[];
    selector: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
    selectorMechanism?: 'RelabelConfig' | 'RoleSelector';
    targetLimit?: number;
  };
}
