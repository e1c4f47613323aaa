// Made by "strata import crd". Do not edit.
export interface ProbeFields {
  spec: {
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
    convertClassicHistogramsToNHCB?: boolean;
    enableHttp2?: boolean;
    fallbackScrapeProtocol?:
      'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0';
    followRedirects?: boolean;
    interval?: string;
    jobName?: string;
    keepDroppedTargets?: number;
    labelLimit?: number;
    labelNameLengthLimit?: number;
    labelValueLengthLimit?: number;
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
    module?: string;
    nativeHistogramBucketLimit?: number;
    nativeHistogramMinBucketFactor?: number | string;
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
      name: string;
      values?: string[];
    }[];
    prober?: {
      noProxy?: string;
      path?: string;
      proxyConnectHeader?: {
        [k: string]: {
          key: string;
          name?: string;
          optional?: boolean;
        }[];
      };
      proxyFromEnvironment?: boolean;
      proxyUrl?: string;
      scheme?: 'http' | 'https' | 'HTTP' | 'HTTPS';
      url: string;
    };
    sampleLimit?: number;
    scrapeClass?: string;
    scrapeClassicHistograms?: boolean;
    scrapeNativeHistograms?: boolean;
    scrapeProtocols?: (
      'PrometheusProto' | 'OpenMetricsText0.0.1' | 'OpenMetricsText1.0.0' | 'PrometheusText0.0.4' | 'PrometheusText1.0.0'
    )[];
    scrapeTimeout?: string;
    targetLimit?: number;
    targets?: {
      ingress?: {
        namespaceSelector?: {
          any?: boolean;
          matchNames?: string[];
        };
        relabelingConfigs?: {
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
      staticConfig?: {
        labels?: {
          [k: string]: string;
        };
        relabelingConfigs?: {
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
        static?: string[];
      };
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
  };
}
