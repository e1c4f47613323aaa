// Made by "strata import crd". Do not edit.
export interface ChallengeFields {
  spec: {
    authorizationURL: string;
    dnsName: string;
    issuerRef: {
      group?: string;
      kind?: string;
      name: string;
    };
    key: string;
    solver: {
      dns01?: {
        acmeDNS?: {
          accountSecretRef: {
            key?: string;
            name: string;
          };
          host: string;
        };
        akamai?: {
          accessTokenSecretRef: {
            key?: string;
            name: string;
          };
          clientSecretSecretRef: {
            key?: string;
            name: string;
          };
          clientTokenSecretRef: {
            key?: string;
            name: string;
          };
          serviceConsumerDomain: string;
        };
        azureDNS?: {
          clientID?: string;
          clientSecretSecretRef?: {
            key?: string;
            name: string;
          };
          environment?: 'AzurePublicCloud' | 'AzureChinaCloud' | 'AzureGermanCloud' | 'AzureUSGovernmentCloud';
          hostedZoneName?: string;
          managedIdentity?: {
            clientID?: string;
            resourceID?: string;
            tenantID?: string;
          };
          resourceGroupName: string;
          subscriptionID: string;
          tenantID?: string;
          zoneType?: 'AzurePublicZone' | 'AzurePrivateZone';
        };
        cloudDNS?: {
          hostedZoneName?: string;
          project: string;
          serviceAccountSecretRef?: {
            key?: string;
            name: string;
          };
        };
        cloudflare?: {
          apiKeySecretRef?: {
            key?: string;
            name: string;
          };
          apiTokenSecretRef?: {
            key?: string;
            name: string;
          };
          email?: string;
        };
        cnameStrategy?: 'None' | 'Follow';
        digitalocean?: {
          tokenSecretRef: {
            key?: string;
            name: string;
          };
        };
        rfc2136?: {
          nameserver: string;
          protocol?: 'TCP' | 'UDP';
          tsigAlgorithm?: string;
          tsigKeyName?: string;
          tsigSecretSecretRef?: {
            key?: string;
            name: string;
          };
        };
        route53?: {
          accessKeyID?: string;
          accessKeyIDSecretRef?: {
            key?: string;
            name: string;
          };
          auth?: {
            kubernetes: {
              serviceAccountRef: {
                audiences?: string[];
                name: string;
              };
            };
          };
          hostedZoneID?: string;
          region?: string;
          role?: string;
          secretAccessKeySecretRef?: {
            key?: string;
            name: string;
          };
        };
        webhook?: {
          config?: unknown;
          groupName: string;
          solverName: string;
        };
      };
      http01?: {
        gatewayHTTPRoute?: {
          labels?: {
            [k: string]: string;
          };
          parentRefs?: {
            group?: string;
            kind?: string;
            name: string;
            namespace?: string;
            port?: number;
            sectionName?: string;
          }[];
          podTemplate?: {
            metadata?: {
              annotations?: {
                [k: string]: string;
              };
              labels?: {
                [k: string]: string;
              };
            };
            spec?: {
              affinity?: {
                nodeAffinity?: {
                  preferredDuringSchedulingIgnoredDuringExecution?: {
                    preference: {
                      matchExpressions?: {
                        key: string;
                        operator: string;
                        values?: string[];
                      }[];
                      matchFields?: {
                        key: string;
                        operator: string;
                        values?: string[];
                      }[];
                    };
                    weight: number;
                  }[];
                  requiredDuringSchedulingIgnoredDuringExecution?: {
                    nodeSelectorTerms: {
                      matchExpressions?: {
                        key: string;
                        operator: string;
                        values?: string[];
                      }[];
                      matchFields?: {
                        key: string;
                        operator: string;
                        values?: string[];
                      }[];
                    }[];
                  };
                };
                podAffinity?: {
                  preferredDuringSchedulingIgnoredDuringExecution?: {
                    podAffinityTerm: {
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
                      matchLabelKeys?: string[];
                      mismatchLabelKeys?: string[];
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
                      namespaces?: string[];
                      topologyKey: string;
                    };
                    weight: number;
                  }[];
                  requiredDuringSchedulingIgnoredDuringExecution?: {
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
                    matchLabelKeys?: string[];
                    mismatchLabelKeys?: string[];
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
                    namespaces?: string[];
                    topologyKey: string;
                  }[];
                };
                podAntiAffinity?: {
                  preferredDuringSchedulingIgnoredDuringExecution?: {
                    podAffinityTerm: {
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
                      matchLabelKeys?: string[];
                      mismatchLabelKeys?: string[];
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
                      namespaces?: string[];
                      topologyKey: string;
                    };
                    weight: number;
                  }[];
                  requiredDuringSchedulingIgnoredDuringExecution?: {
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
                    matchLabelKeys?: string[];
                    mismatchLabelKeys?: string[];
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
                    namespaces?: string[];
                    topologyKey: string;
                  }[];
                };
              };
              imagePullSecrets?: {
                name?: string;
              }[];
              nodeSelector?: {
                [k: string]: string;
              };
              priorityClassName?: string;
              resources?: {
                limits?: {
                  [k: string]: number | string;
                };
                requests?: {
                  [k: string]: number | string;
                };
              };
              securityContext?: {
                fsGroup?: number;
                fsGroupChangePolicy?: string;
                runAsGroup?: number;
                runAsNonRoot?: boolean;
                runAsUser?: number;
                seLinuxOptions?: {
                  level?: string;
                  role?: string;
                  type?: string;
                  user?: string;
                };
                seccompProfile?: {
                  localhostProfile?: string;
                  type: string;
                };
                supplementalGroups?: number[];
                sysctls?: {
                  name: string;
                  value: string;
                }[];
              };
              serviceAccountName?: string;
              tolerations?: {
                effect?: string;
                key?: string;
                operator?: string;
                tolerationSeconds?: number;
                value?: string;
              }[];
            };
          };
          serviceType?: string;
        };
        ingress?: {
          class?: string;
          ingressClassName?: string;
          ingressTemplate?: {
            metadata?: {
              annotations?: {
                [k: string]: string;
              };
              labels?: {
                [k: string]: string;
              };
            };
          };
          name?: string;
          podTemplate?: {
            metadata?: {
              annotations?: {
                [k: string]: string;
              };
              labels?: {
                [k: string]: string;
              };
            };
            spec?: {
              affinity?: {
                nodeAffinity?: {
                  preferredDuringSchedulingIgnoredDuringExecution?: {
                    preference: {
                      matchExpressions?: {
                        key: string;
                        operator: string;
                        values?: string[];
                      }[];
                      matchFields?: {
                        key: string;
                        operator: string;
                        values?: string[];
                      }[];
                    };
                    weight: number;
                  }[];
                  requiredDuringSchedulingIgnoredDuringExecution?: {
                    nodeSelectorTerms: {
                      matchExpressions?: {
                        key: string;
                        operator: string;
                        values?: string[];
                      }[];
                      matchFields?: {
                        key: string;
                        operator: string;
                        values?: string[];
                      }[];
                    }[];
                  };
                };
                podAffinity?: {
                  preferredDuringSchedulingIgnoredDuringExecution?: {
                    podAffinityTerm: {
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
                      matchLabelKeys?: string[];
                      mismatchLabelKeys?: string[];
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
                      namespaces?: string[];
                      topologyKey: string;
                    };
                    weight: number;
                  }[];
                  requiredDuringSchedulingIgnoredDuringExecution?: {
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
                    matchLabelKeys?: string[];
                    mismatchLabelKeys?: string[];
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
                    namespaces?: string[];
                    topologyKey: string;
                  }[];
                };
                podAntiAffinity?: {
                  preferredDuringSchedulingIgnoredDuringExecution?: {
                    podAffinityTerm: {
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
                      matchLabelKeys?: string[];
                      mismatchLabelKeys?: string[];
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
                      namespaces?: string[];
                      topologyKey: string;
                    };
                    weight: number;
                  }[];
                  requiredDuringSchedulingIgnoredDuringExecution?: {
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
                    matchLabelKeys?: string[];
                    mismatchLabelKeys?: string[];
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
                    namespaces?: string[];
                    topologyKey: string;
                  }[];
                };
              };
              imagePullSecrets?: {
                name?: string;
              }[];
              nodeSelector?: {
                [k: string]: string;
              };
              priorityClassName?: string;
              resources?: {
                limits?: {
                  [k: string]: number | string;
                };
                requests?: {
                  [k: string]: number | string;
                };
              };
              securityContext?: {
                fsGroup?: number;
                fsGroupChangePolicy?: string;
                runAsGroup?: number;
                runAsNonRoot?: boolean;
                runAsUser?: number;
                seLinuxOptions?: {
                  level?: string;
                  role?: string;
                  type?: string;
                  user?: string;
                };
                seccompProfile?: {
                  localhostProfile?: string;
                  type: string;
                };
                supplementalGroups?: number[];
                sysctls?: {
                  name: string;
                  value: string;
                }[];
              };
              serviceAccountName?: string;
              tolerations?: {
                effect?: string;
                key?: string;
                operator?: string;
                tolerationSeconds?: number;
                value?: string;
              }[];
            };
          };
          serviceType?: string;
        };
      };
      selector?: {
        dnsNames?: string[];
        dnsZones?: string[];
        matchLabels?: {
          [k: string]: string;
        };
      };
      waitInsteadOfSelfCheck?: string;
    };
    token: string;
    type: 'HTTP-01' | 'DNS-01';
    url: string;
    wildcard?: boolean;
  };
}
