// Made by "strata import crd". Do not edit.
export interface ClusterIssuerFields {
  spec: {
    acme?: {
      caBundle?: string;
      disableAccountKeyGeneration?: boolean;
      email?: string;
      enableDurationFeature?: boolean;
      externalAccountBinding?: {
        keyAlgorithm?: 'HS256' | 'HS384' | 'HS512';
        keyID: string;
        keySecretRef: {
          key?: string;
          name: string;
        };
      };
      preferredChain?: string;
      privateKeySecretRef: {
        key?: string;
        name: string;
      };
      profile?: string;
      server: string;
      skipTLSVerify?: boolean;
      solvers?: {
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
      }[];
    };
    ca?: {
      crlDistributionPoints?: string[];
      issuingCertificateURLs?: string[];
      ocspServers?: string[];
      secretName: string;
    };
    selfSigned?: {
      crlDistributionPoints?: string[];
    };
    vault?: {
      auth: {
        appRole?: {
          path: string;
          roleId: string;
          secretRef: {
            key?: string;
            name: string;
          };
        };
        aws?: {
          iamRoleArn?: string;
          mountPath?: string;
          region?: string;
          role: string;
          serviceAccountRef?: {
            audiences?: string[];
            name: string;
          };
          vaultHeaderValue?: string;
        };
        clientCertificate?: {
          mountPath?: string;
          name?: string;
          secretName?: string;
        };
        kubernetes?: {
          mountPath?: string;
          role: string;
          secretRef?: {
            key?: string;
            name: string;
          };
          serviceAccountRef?: {
            audiences?: string[];
            name: string;
          };
        };
        tokenSecretRef?: {
          key?: string;
          name: string;
        };
      };
      caBundle?: string;
      caBundleSecretRef?: {
        key?: string;
        name: string;
      };
      clientCertSecretRef?: {
        key?: string;
        name: string;
      };
      clientKeySecretRef?: {
        key?: string;
        name: string;
      };
      namespace?: string;
      path: string;
      server: string;
      serverName?: string;
    };
    venafi?: {
      cloud?: {
        apiTokenSecretRef: {
          key?: string;
          name: string;
        };
        url?: string;
      };
      ngts?: {
        credentialsRef: {
          name: string;
        };
        tokenEndpoint?: string;
        tsgID: string;
        url?: string;
      };
      tpp?: {
        caBundle?: string;
        caBundleSecretRef?: {
          key?: string;
          name: string;
        };
        credentialsRef: {
          name: string;
        };
        url: string;
      };
      zone: string;
    };
  };
}
