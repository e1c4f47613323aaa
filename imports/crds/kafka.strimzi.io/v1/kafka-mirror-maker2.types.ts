// Made by "strata import crd". Do not edit.
export interface KafkaMirrorMaker2Fields {
  spec: {
    version?: string;
    replicas: number;
    image?: string;
    target: {
      alias: string;
      bootstrapServers: string;
      groupId: string;
      configStorageTopic: string;
      statusStorageTopic: string;
      offsetStorageTopic: string;
      tls?: {
        trustedCertificates?: {
          secretName: string;
          certificate?: string;
          pattern?: string;
        }[];
      };
      authentication?: {
        certificateAndKey?: {
          secretName: string;
          certificate: string;
          key: string;
        };
        config?: {
          [k: string]: unknown;
        };
        passwordSecret?: {
          secretName: string;
          password: string;
        };
        sasl?: boolean;
        type: 'tls' | 'scram-sha-256' | 'scram-sha-512' | 'plain' | 'custom';
        username?: string;
      };
      config?: {
        [k: string]: unknown;
      };
    };
    mirrors: {
      source: {
        alias: string;
        bootstrapServers: string;
        tls?: {
          trustedCertificates?: {
            secretName: string;
            certificate?: string;
            pattern?: string;
          }[];
        };
        authentication?: {
          certificateAndKey?: {
            secretName: string;
            certificate: string;
            key: string;
          };
          config?: {
            [k: string]: unknown;
          };
          passwordSecret?: {
            secretName: string;
            password: string;
          };
          sasl?: boolean;
          type: 'tls' | 'scram-sha-256' | 'scram-sha-512' | 'plain' | 'custom';
          username?: string;
        };
        config?: {
          [k: string]: unknown;
        };
      };
      sourceConnector?: {
        tasksMax?: number;
        version?: string;
        config?: {
          [k: string]: unknown;
        };
        state?: 'paused' | 'stopped' | 'running';
        autoRestart?: {
          enabled?: boolean;
          maxRestarts?: number;
        };
        listOffsets?: {
          toConfigMap: {
            name?: string;
          };
        };
        alterOffsets?: {
          fromConfigMap: {
            name?: string;
          };
        };
      };
      checkpointConnector?: {
        tasksMax?: number;
        version?: string;
        config?: {
          [k: string]: unknown;
        };
        state?: 'paused' | 'stopped' | 'running';
        autoRestart?: {
          enabled?: boolean;
          maxRestarts?: number;
        };
        listOffsets?: {
          toConfigMap: {
            name?: string;
          };
        };
        alterOffsets?: {
          fromConfigMap: {
            name?: string;
          };
        };
      };
      topicsPattern?: string;
      topicsExcludePattern?: string;
      groupsPattern?: string;
      groupsExcludePattern?: string;
    }[];
    resources?: {
      claims?: {
        name?: string;
        request?: string;
      }[];
      limits?: {
        [k: string]: number | string;
      };
      requests?: {
        [k: string]: number | string;
      };
    };
    livenessProbe?: {
      initialDelaySeconds?: number;
      timeoutSeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
    };
    readinessProbe?: {
      initialDelaySeconds?: number;
      timeoutSeconds?: number;
      periodSeconds?: number;
      successThreshold?: number;
      failureThreshold?: number;
    };
    jvmOptions?: {
      '-XX'?: {
        [k: string]: string;
      };
      '-Xmx'?: string;
      '-Xms'?: string;
      gcLoggingEnabled?: boolean;
      javaSystemProperties?: {
        name?: string;
        value?: string;
      }[];
    };
    jmxOptions?: {
      authentication?: {
        type: 'password';
      };
    };
    logging?: {
      loggers?: {
        [k: string]: string;
      };
      type: 'inline' | 'external';
      valueFrom?: {
        configMapKeyRef?: {
          key?: string;
          name?: string;
          optional?: boolean;
        };
      };
    };
    clientRackInitImage?: string;
    rack?: {
      envVarName?: string;
      topologyKey?: string;
      type?: 'topology-label' | 'environment-variable';
    };
    metricsConfig?: {
      type: 'jmxPrometheusExporter' | 'strimziMetricsReporter';
      valueFrom?: {
        configMapKeyRef?: {
          key?: string;
          name?: string;
          optional?: boolean;
        };
      };
      values?: {
        allowList?: string[];
      };
    };
    tracing?: {
      type: 'opentelemetry';
    };
    template?: {
      podSet?: {
        metadata?: {
          labels?: {
            [k: string]: string;
          };
          annotations?: {
            [k: string]: string;
          };
        };
      };
      pod?: {
        metadata?: {
          labels?: {
            [k: string]: string;
          };
          annotations?: {
            [k: string]: string;
          };
        };
        imagePullSecrets?: {
          name?: string;
        }[];
        securityContext?: {
          appArmorProfile?: {
            localhostProfile?: string;
            type?: string;
          };
          fsGroup?: number;
          fsGroupChangePolicy?: string;
          runAsGroup?: number;
          runAsNonRoot?: boolean;
          runAsUser?: number;
          seLinuxChangePolicy?: string;
          seLinuxOptions?: {
            level?: string;
            role?: string;
            type?: string;
            user?: string;
          };
          seccompProfile?: {
            localhostProfile?: string;
            type?: string;
          };
          supplementalGroups?: number[];
          supplementalGroupsPolicy?: string;
          sysctls?: {
            name?: string;
            value?: string;
          }[];
          windowsOptions?: {
            gmsaCredentialSpec?: string;
            gmsaCredentialSpecName?: string;
            hostProcess?: boolean;
            runAsUserName?: string;
          };
        };
        terminationGracePeriodSeconds?: number;
        affinity?: {
          nodeAffinity?: {
            preferredDuringSchedulingIgnoredDuringExecution?: {
              preference?: {
                matchExpressions?: {
                  key?: string;
                  operator?: string;
                  values?: string[];
                }[];
                matchFields?: {
                  key?: string;
                  operator?: string;
                  values?: string[];
                }[];
              };
              weight?: number;
            }[];
            requiredDuringSchedulingIgnoredDuringExecution?: {
              nodeSelectorTerms?: {
                matchExpressions?: {
                  key?: string;
                  operator?: string;
                  values?: string[];
                }[];
                matchFields?: {
                  key?: string;
                  operator?: string;
                  values?: string[];
                }[];
              }[];
            };
          };
          podAffinity?: {
            preferredDuringSchedulingIgnoredDuringExecution?: {
              podAffinityTerm?: {
                labelSelector?: {
                  matchExpressions?: {
                    key?: string;
                    operator?: string;
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
                    key?: string;
                    operator?: string;
                    values?: string[];
                  }[];
                  matchLabels?: {
                    [k: string]: string;
                  };
                };
                namespaces?: string[];
                topologyKey?: string;
              };
              weight?: number;
            }[];
            requiredDuringSchedulingIgnoredDuringExecution?: {
              labelSelector?: {
                matchExpressions?: {
                  key?: string;
                  operator?: string;
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
                  key?: string;
                  operator?: string;
                  values?: string[];
                }[];
                matchLabels?: {
                  [k: string]: string;
                };
              };
              namespaces?: string[];
              topologyKey?: string;
            }[];
          };
          podAntiAffinity?: {
            preferredDuringSchedulingIgnoredDuringExecution?: {
              podAffinityTerm?: {
                labelSelector?: {
                  matchExpressions?: {
                    key?: string;
                    operator?: string;
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
                    key?: string;
                    operator?: string;
                    values?: string[];
                  }[];
                  matchLabels?: {
                    [k: string]: string;
                  };
                };
                namespaces?: string[];
                topologyKey?: string;
              };
              weight?: number;
            }[];
            requiredDuringSchedulingIgnoredDuringExecution?: {
              labelSelector?: {
                matchExpressions?: {
                  key?: string;
                  operator?: string;
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
                  key?: string;
                  operator?: string;
                  values?: string[];
                }[];
                matchLabels?: {
                  [k: string]: string;
                };
              };
              namespaces?: string[];
              topologyKey?: string;
            }[];
          };
        };
        tolerations?: {
          effect?: string;
          key?: string;
          operator?: string;
          tolerationSeconds?: number;
          value?: string;
        }[];
        topologySpreadConstraints?: {
          labelSelector?: {
            matchExpressions?: {
              key?: string;
              operator?: string;
              values?: string[];
            }[];
            matchLabels?: {
              [k: string]: string;
            };
          };
          matchLabelKeys?: string[];
          maxSkew?: number;
          minDomains?: number;
          nodeAffinityPolicy?: string;
          nodeTaintsPolicy?: string;
          topologyKey?: string;
          whenUnsatisfiable?: string;
        }[];
        priorityClassName?: string;
        schedulerName?: string;
        hostAliases?: {
          hostnames?: string[];
          ip?: string;
        }[];
        dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
        dnsConfig?: {
          nameservers?: string[];
          options?: {
            name?: string;
            value?: string;
          }[];
          searches?: string[];
        };
        enableServiceLinks?: boolean;
        tmpDirSizeLimit?: string;
        volumes?: {
          name?: string;
          secret?: {
            defaultMode?: number;
            items?: {
              key?: string;
              mode?: number;
              path?: string;
            }[];
            optional?: boolean;
            secretName?: string;
          };
          configMap?: {
            defaultMode?: number;
            items?: {
              key?: string;
              mode?: number;
              path?: string;
            }[];
            name?: string;
            optional?: boolean;
          };
          emptyDir?: {
            medium?: 'Memory';
            sizeLimit?: string;
          };
          persistentVolumeClaim?: {
            claimName?: string;
            readOnly?: boolean;
          };
          csi?: {
            driver?: string;
            fsType?: string;
            nodePublishSecretRef?: {
              name?: string;
            };
            readOnly?: boolean;
            volumeAttributes?: {
              [k: string]: string;
            };
          };
          image?: {
            pullPolicy?: string;
            reference?: string;
          };
        }[];
        templatedVolumes?: {
          name?: string;
          secret?: {
            defaultMode?: number;
            items?: {
              key?: string;
              mode?: number;
              path?: string;
            }[];
            optional?: boolean;
            secretName?: string;
          };
          configMap?: {
            defaultMode?: number;
            items?: {
              key?: string;
              mode?: number;
              path?: string;
            }[];
            name?: string;
            optional?: boolean;
          };
          persistentVolumeClaim?: {
            claimName?: string;
            readOnly?: boolean;
          };
        }[];
        hostUsers?: boolean;
      };
      apiService?: {
        metadata?: {
          labels?: {
            [k: string]: string;
          };
          annotations?: {
            [k: string]: string;
          };
        };
        ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
        ipFamilies?: ('IPv4' | 'IPv6')[];
      };
      headlessService?: {
        metadata?: {
          labels?: {
            [k: string]: string;
          };
          annotations?: {
            [k: string]: string;
          };
        };
        ipFamilyPolicy?: 'SingleStack' | 'PreferDualStack' | 'RequireDualStack';
        ipFamilies?: ('IPv4' | 'IPv6')[];
      };
      connectContainer?: {
        env?: {
          name?: string;
          value?: string;
          valueFrom?: {
            secretKeyRef?: {
              key?: string;
              name?: string;
              optional?: boolean;
            };
            configMapKeyRef?: {
              key?: string;
              name?: string;
              optional?: boolean;
            };
          };
        }[];
        securityContext?: {
          allowPrivilegeEscalation?: boolean;
          appArmorProfile?: {
            localhostProfile?: string;
            type?: string;
          };
          capabilities?: {
            add?: string[];
            drop?: string[];
          };
          privileged?: boolean;
          procMount?: string;
          readOnlyRootFilesystem?: boolean;
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
            type?: string;
          };
          windowsOptions?: {
            gmsaCredentialSpec?: string;
            gmsaCredentialSpecName?: string;
            hostProcess?: boolean;
            runAsUserName?: string;
          };
        };
        volumeMounts?: {
          mountPath?: string;
          mountPropagation?: string;
          name?: string;
          readOnly?: boolean;
          recursiveReadOnly?: string;
          subPath?: string;
          subPathExpr?: string;
        }[];
      };
      initContainer?: {
        env?: {
          name?: string;
          value?: string;
          valueFrom?: {
            secretKeyRef?: {
              key?: string;
              name?: string;
              optional?: boolean;
            };
            configMapKeyRef?: {
              key?: string;
              name?: string;
              optional?: boolean;
            };
          };
        }[];
        securityContext?: {
          allowPrivilegeEscalation?: boolean;
          appArmorProfile?: {
            localhostProfile?: string;
            type?: string;
          };
          capabilities?: {
            add?: string[];
            drop?: string[];
          };
          privileged?: boolean;
          procMount?: string;
          readOnlyRootFilesystem?: boolean;
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
            type?: string;
          };
          windowsOptions?: {
            gmsaCredentialSpec?: string;
            gmsaCredentialSpecName?: string;
            hostProcess?: boolean;
            runAsUserName?: string;
          };
        };
        volumeMounts?: {
          mountPath?: string;
          mountPropagation?: string;
          name?: string;
          readOnly?: boolean;
          recursiveReadOnly?: string;
          subPath?: string;
          subPathExpr?: string;
        }[];
      };
      podDisruptionBudget?: {
        metadata?: {
          labels?: {
            [k: string]: string;
          };
          annotations?: {
            [k: string]: string;
          };
        };
        maxUnavailable?: number;
      };
      serviceAccount?: {
        metadata?: {
          labels?: {
            [k: string]: string;
          };
          annotations?: {
            [k: string]: string;
          };
        };
      };
      clusterRoleBinding?: {
        metadata?: {
          labels?: {
            [k: string]: string;
          };
          annotations?: {
            [k: string]: string;
          };
        };
      };
      buildPod?: {
        metadata?: {
          labels?: {
            [k: string]: string;
          };
          annotations?: {
            [k: string]: string;
          };
        };
        imagePullSecrets?: {
          name?: string;
        }[];
        securityContext?: {
          appArmorProfile?: {
            localhostProfile?: string;
            type?: string;
          };
          fsGroup?: number;
          fsGroupChangePolicy?: string;
          runAsGroup?: number;
          runAsNonRoot?: boolean;
          runAsUser?: number;
          seLinuxChangePolicy?: string;
          seLinuxOptions?: {
            level?: string;
            role?: string;
            type?: string;
            user?: string;
          };
          seccompProfile?: {
            localhostProfile?: string;
            type?: string;
          };
          supplementalGroups?: number[];
          supplementalGroupsPolicy?: string;
          sysctls?: {
            name?: string;
            value?: string;
          }[];
          windowsOptions?: {
            gmsaCredentialSpec?: string;
            gmsaCredentialSpecName?: string;
            hostProcess?: boolean;
            runAsUserName?: string;
          };
        };
        terminationGracePeriodSeconds?: number;
        affinity?: {
          nodeAffinity?: {
            preferredDuringSchedulingIgnoredDuringExecution?: {
              preference?: {
                matchExpressions?: {
                  key?: string;
                  operator?: string;
                  values?: string[];
                }[];
                matchFields?: {
                  key?: string;
                  operator?: string;
                  values?: string[];
                }[];
              };
              weight?: number;
            }[];
            requiredDuringSchedulingIgnoredDuringExecution?: {
              nodeSelectorTerms?: {
                matchExpressions?: {
                  key?: string;
                  operator?: string;
                  values?: string[];
                }[];
                matchFields?: {
                  key?: string;
                  operator?: string;
                  values?: string[];
                }[];
              }[];
            };
          };
          podAffinity?: {
            preferredDuringSchedulingIgnoredDuringExecution?: {
              podAffinityTerm?: {
                labelSelector?: {
                  matchExpressions?: {
                    key?: string;
                    operator?: string;
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
                    key?: string;
                    operator?: string;
                    values?: string[];
                  }[];
                  matchLabels?: {
                    [k: string]: string;
                  };
                };
                namespaces?: string[];
                topologyKey?: string;
              };
              weight?: number;
            }[];
            requiredDuringSchedulingIgnoredDuringExecution?: {
              labelSelector?: {
                matchExpressions?: {
                  key?: string;
                  operator?: string;
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
                  key?: string;
                  operator?: string;
                  values?: string[];
                }[];
                matchLabels?: {
                  [k: string]: string;
                };
              };
              namespaces?: string[];
              topologyKey?: string;
            }[];
          };
          podAntiAffinity?: {
            preferredDuringSchedulingIgnoredDuringExecution?: {
              podAffinityTerm?: {
                labelSelector?: {
                  matchExpressions?: {
                    key?: string;
                    operator?: string;
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
                    key?: string;
                    operator?: string;
                    values?: string[];
                  }[];
                  matchLabels?: {
                    [k: string]: string;
                  };
                };
                namespaces?: string[];
                topologyKey?: string;
              };
              weight?: number;
            }[];
            requiredDuringSchedulingIgnoredDuringExecution?: {
              labelSelector?: {
                matchExpressions?: {
                  key?: string;
                  operator?: string;
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
                  key?: string;
                  operator?: string;
                  values?: string[];
                }[];
                matchLabels?: {
                  [k: string]: string;
                };
              };
              namespaces?: string[];
              topologyKey?: string;
            }[];
          };
        };
        tolerations?: {
          effect?: string;
          key?: string;
          operator?: string;
          tolerationSeconds?: number;
          value?: string;
        }[];
        topologySpreadConstraints?: {
          labelSelector?: {
            matchExpressions?: {
              key?: string;
              operator?: string;
              values?: string[];
            }[];
            matchLabels?: {
              [k: string]: string;
            };
          };
          matchLabelKeys?: string[];
          maxSkew?: number;
          minDomains?: number;
          nodeAffinityPolicy?: string;
          nodeTaintsPolicy?: string;
          topologyKey?: string;
          whenUnsatisfiable?: string;
        }[];
        priorityClassName?: string;
        schedulerName?: string;
        hostAliases?: {
          hostnames?: string[];
          ip?: string;
        }[];
        dnsPolicy?: 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
        dnsConfig?: {
          nameservers?: string[];
          options?: {
            name?: string;
            value?: string;
          }[];
          searches?: string[];
        };
        enableServiceLinks?: boolean;
        tmpDirSizeLimit?: string;
        volumes?: {
          name?: string;
          secret?: {
            defaultMode?: number;
            items?: {
              key?: string;
              mode?: number;
              path?: string;
            }[];
            optional?: boolean;
            secretName?: string;
          };
          configMap?: {
            defaultMode?: number;
            items?: {
              key?: string;
              mode?: number;
              path?: string;
            }[];
            name?: string;
            optional?: boolean;
          };
          emptyDir?: {
            medium?: 'Memory';
            sizeLimit?: string;
          };
          persistentVolumeClaim?: {
            claimName?: string;
            readOnly?: boolean;
          };
          csi?: {
            driver?: string;
            fsType?: string;
            nodePublishSecretRef?: {
              name?: string;
            };
            readOnly?: boolean;
            volumeAttributes?: {
              [k: string]: string;
            };
          };
          image?: {
            pullPolicy?: string;
            reference?: string;
          };
        }[];
        hostUsers?: boolean;
      };
      buildContainer?: {
        env?: {
          name?: string;
          value?: string;
          valueFrom?: {
            secretKeyRef?: {
              key?: string;
              name?: string;
              optional?: boolean;
            };
            configMapKeyRef?: {
              key?: string;
              name?: string;
              optional?: boolean;
            };
          };
        }[];
        securityContext?: {
          allowPrivilegeEscalation?: boolean;
          appArmorProfile?: {
            localhostProfile?: string;
            type?: string;
          };
          capabilities?: {
            add?: string[];
            drop?: string[];
          };
          privileged?: boolean;
          procMount?: string;
          readOnlyRootFilesystem?: boolean;
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
            type?: string;
          };
          windowsOptions?: {
            gmsaCredentialSpec?: string;
            gmsaCredentialSpecName?: string;
            hostProcess?: boolean;
            runAsUserName?: string;
          };
        };
        volumeMounts?: {
          mountPath?: string;
          mountPropagation?: string;
          name?: string;
          readOnly?: boolean;
          recursiveReadOnly?: string;
          subPath?: string;
          subPathExpr?: string;
        }[];
      };
      buildConfig?: {
        metadata?: {
          labels?: {
            [k: string]: string;
          };
          annotations?: {
            [k: string]: string;
          };
        };
        pullSecret?: string;
      };
      buildServiceAccount?: {
        metadata?: {
          labels?: {
            [k: string]: string;
          };
          annotations?: {
            [k: string]: string;
          };
        };
      };
      jmxSecret?: {
        metadata?: {
          labels?: {
            [k: string]: string;
          };
          annotations?: {
            [k: string]: string;
          };
        };
      };
    };
  };
}
