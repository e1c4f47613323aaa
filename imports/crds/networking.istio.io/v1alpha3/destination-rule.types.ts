// Made by "strata import crd". Do not edit.
export interface DestinationRuleFields {
  spec?: {
    exportTo?: string[];
    host: string;
    subsets?: {
      labels?: {
        [k: string]: string;
      };
      name: string;
      trafficPolicy?: {
        connectionPool?: {
          http?: {
            h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
            http1MaxPendingRequests?: number;
            http2MaxRequests?: number;
            idleTimeout?: string;
            maxConcurrentStreams?: number;
            maxRequestsPerConnection?: number;
            maxRetries?: number;
            useClientProtocol?: boolean;
          };
          tcp?: {
            connectTimeout?: string;
            idleTimeout?: string;
            maxConnectionDuration?: string;
            maxConnections?: number;
            tcpKeepalive?: {
              interval?: string;
              probes?: number;
              time?: string;
            };
          };
        };
        loadBalancer?: {
          consistentHash?: {
            httpCookie?: {
              attributes?: {
                name: string;
                value?: string;
              }[];
              name: string;
              path?: string;
              ttl?: string;
            };
            httpHeaderName?: string;
            httpQueryParameterName?: string;
            maglev?: {
              tableSize?: number;
            };
            minimumRingSize?: number;
            ringHash?: {
              minimumRingSize?: number;
            };
            useSourceIp?: boolean;
          };
          localityLbSetting?: {
            distribute?: {
              from?: string;
              to?: {
                [k: string]: number;
              };
            }[];
            enabled?: boolean | null;
            failover?: {
              from?: string;
              to?: string;
            }[];
            failoverPriority?: string[];
          };
          simple?: 'UNSPECIFIED' | 'LEAST_CONN' | 'RANDOM' | 'PASSTHROUGH' | 'ROUND_ROBIN' | 'LEAST_REQUEST';
          warmup?: {
            aggression?: number | null;
            duration: string;
            minimumPercent?: number | null;
          };
          warmupDurationSecs?: string;
        };
        outlierDetection?: {
          baseEjectionTime?: string;
          consecutive5xxErrors?: number | null;
          consecutiveErrors?: number;
          consecutiveGatewayErrors?: number | null;
          consecutiveLocalOriginFailures?: number | null;
          interval?: string;
          maxEjectionPercent?: number;
          minHealthPercent?: number;
          splitExternalLocalOriginErrors?: boolean;
        };
        portLevelSettings?: {
          connectionPool?: {
            http?: {
              h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
              http1MaxPendingRequests?: number;
              http2MaxRequests?: number;
              idleTimeout?: string;
              maxConcurrentStreams?: number;
              maxRequestsPerConnection?: number;
              maxRetries?: number;
              useClientProtocol?: boolean;
            };
            tcp?: {
              connectTimeout?: string;
              idleTimeout?: string;
              maxConnectionDuration?: string;
              maxConnections?: number;
              tcpKeepalive?: {
                interval?: string;
                probes?: number;
                time?: string;
              };
            };
          };
          loadBalancer?: {
            consistentHash?: {
              httpCookie?: {
                attributes?: {
                  name: string;
                  value?: string;
                }[];
                name: string;
                path?: string;
                ttl?: string;
              };
              httpHeaderName?: string;
              httpQueryParameterName?: string;
              maglev?: {
                tableSize?: number;
              };
              minimumRingSize?: number;
              ringHash?: {
                minimumRingSize?: number;
              };
              useSourceIp?: boolean;
            };
            localityLbSetting?: {
              distribute?: {
                from?: string;
                to?: {
                  [k: string]: number;
                };
              }[];
              enabled?: boolean | null;
              failover?: {
                from?: string;
                to?: string;
              }[];
              failoverPriority?: string[];
            };
            simple?: 'UNSPECIFIED' | 'LEAST_CONN' | 'RANDOM' | 'PASSTHROUGH' | 'ROUND_ROBIN' | 'LEAST_REQUEST';
            warmup?: {
              aggression?: number | null;
              duration: string;
              minimumPercent?: number | null;
            };
            warmupDurationSecs?: string;
          };
          outlierDetection?: {
            baseEjectionTime?: string;
            consecutive5xxErrors?: number | null;
            consecutiveErrors?: number;
            consecutiveGatewayErrors?: number | null;
            consecutiveLocalOriginFailures?: number | null;
            interval?: string;
            maxEjectionPercent?: number;
            minHealthPercent?: number;
            splitExternalLocalOriginErrors?: boolean;
          };
          port?: {
            number?: number;
          };
          tls?: {
            caCertificates?: string;
            caCrl?: string;
            clientCertificate?: string;
            credentialName?: string;
            insecureSkipVerify?: boolean | null;
            mode?: 'DISABLE' | 'SIMPLE' | 'MUTUAL' | 'ISTIO_MUTUAL';
            privateKey?: string;
            sni?: string;
            subjectAltNames?: string[];
          };
        }[];
        proxyProtocol?: {
          version?: 'V1' | 'V2';
        };
        retryBudget?: {
          minRetryConcurrency?: number;
          percent?: number | null;
        };
        tls?: {
          caCertificates?: string;
          caCrl?: string;
          clientCertificate?: string;
          credentialName?: string;
          insecureSkipVerify?: boolean | null;
          mode?: 'DISABLE' | 'SIMPLE' | 'MUTUAL' | 'ISTIO_MUTUAL';
          privateKey?: string;
          sni?: string;
          subjectAltNames?: string[];
        };
        tunnel?: {
          protocol?: string;
          targetHost: string;
          targetPort: number;
        };
      };
    }[];
    trafficPolicy?: {
      connectionPool?: {
        http?: {
          h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
          http1MaxPendingRequests?: number;
          http2MaxRequests?: number;
          idleTimeout?: string;
          maxConcurrentStreams?: number;
          maxRequestsPerConnection?: number;
          maxRetries?: number;
          useClientProtocol?: boolean;
        };
        tcp?: {
          connectTimeout?: string;
          idleTimeout?: string;
          maxConnectionDuration?: string;
          maxConnections?: number;
          tcpKeepalive?: {
            interval?: string;
            probes?: number;
            time?: string;
          };
        };
      };
      loadBalancer?: {
        consistentHash?: {
          httpCookie?: {
            attributes?: {
              name: string;
              value?: string;
            }[];
            name: string;
            path?: string;
            ttl?: string;
          };
          httpHeaderName?: string;
          httpQueryParameterName?: string;
          maglev?: {
            tableSize?: number;
          };
          minimumRingSize?: number;
          ringHash?: {
            minimumRingSize?: number;
          };
          useSourceIp?: boolean;
        };
        localityLbSetting?: {
          distribute?: {
            from?: string;
            to?: {
              [k: string]: number;
            };
          }[];
          enabled?: boolean | null;
          failover?: {
            from?: string;
            to?: string;
          }[];
          failoverPriority?: string[];
        };
        simple?: 'UNSPECIFIED' | 'LEAST_CONN' | 'RANDOM' | 'PASSTHROUGH' | 'ROUND_ROBIN' | 'LEAST_REQUEST';
        warmup?: {
          aggression?: number | null;
          duration: string;
          minimumPercent?: number | null;
        };
        warmupDurationSecs?: string;
      };
      outlierDetection?: {
        baseEjectionTime?: string;
        consecutive5xxErrors?: number | null;
        consecutiveErrors?: number;
        consecutiveGatewayErrors?: number | null;
        consecutiveLocalOriginFailures?: number | null;
        interval?: string;
        maxEjectionPercent?: number;
        minHealthPercent?: number;
        splitExternalLocalOriginErrors?: boolean;
      };
      portLevelSettings?: {
        connectionPool?: {
          http?: {
            h2UpgradePolicy?: 'DEFAULT' | 'DO_NOT_UPGRADE' | 'UPGRADE';
            http1MaxPendingRequests?: number;
            http2MaxRequests?: number;
            idleTimeout?: string;
            maxConcurrentStreams?: number;
            maxRequestsPerConnection?: number;
            maxRetries?: number;
            useClientProtocol?: boolean;
          };
          tcp?: {
            connectTimeout?: string;
            idleTimeout?: string;
            maxConnectionDuration?: string;
            maxConnections?: number;
            tcpKeepalive?: {
              interval?: string;
              probes?: number;
              time?: string;
            };
          };
        };
        loadBalancer?: {
          consistentHash?: {
            httpCookie?: {
              attributes?: {
                name: string;
                value?: string;
              }[];
              name: string;
              path?: string;
              ttl?: string;
            };
            httpHeaderName?: string;
            httpQueryParameterName?: string;
            maglev?: {
              tableSize?: number;
            };
            minimumRingSize?: number;
            ringHash?: {
              minimumRingSize?: number;
            };
            useSourceIp?: boolean;
          };
          localityLbSetting?: {
            distribute?: {
              from?: string;
              to?: {
                [k: string]: number;
              };
            }[];
            enabled?: boolean | null;
            failover?: {
              from?: string;
              to?: string;
            }[];
            failoverPriority?: string[];
          };
          simple?: 'UNSPECIFIED' | 'LEAST_CONN' | 'RANDOM' | 'PASSTHROUGH' | 'ROUND_ROBIN' | 'LEAST_REQUEST';
          warmup?: {
            aggression?: number | null;
            duration: string;
            minimumPercent?: number | null;
          };
          warmupDurationSecs?: string;
        };
        outlierDetection?: {
          baseEjectionTime?: string;
          consecutive5xxErrors?: number | null;
          consecutiveErrors?: number;
          consecutiveGatewayErrors?: number | null;
          consecutiveLocalOriginFailures?: number | null;
          interval?: string;
          maxEjectionPercent?: number;
          minHealthPercent?: number;
          splitExternalLocalOriginErrors?: boolean;
        };
        port?: {
          number?: number;
        };
        tls?: {
          caCertificates?: string;
          caCrl?: string;
          clientCertificate?: string;
          credentialName?: string;
          insecureSkipVerify?: boolean | null;
          mode?: 'DISABLE' | 'SIMPLE' | 'MUTUAL' | 'ISTIO_MUTUAL';
          privateKey?: string;
          sni?: string;
          subjectAltNames?: string[];
        };
      }[];
      proxyProtocol?: {
        version?: 'V1' | 'V2';
      };
      retryBudget?: {
        minRetryConcurrency?: number;
        percent?: number | null;
      };
      tls?: {
        caCertificates?: string;
        caCrl?: string;
        clientCertificate?: string;
        credentialName?: string;
        insecureSkipVerify?: boolean | null;
        mode?: 'DISABLE' | 'SIMPLE' | 'MUTUAL' | 'ISTIO_MUTUAL';
        privateKey?: string;
        sni?: string;
        subjectAltNames?: string[];
      };
      tunnel?: {
        protocol?: string;
        targetHost: string;
        targetPort: number;
      };
    };
    workloadSelector?: {
      matchLabels?: {
        [k: string]: string;
      };
    };
  };
}
