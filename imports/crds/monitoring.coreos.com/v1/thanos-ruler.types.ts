// Made by "strata import crd". Do not edit.
export interface ThanosRulerFields {
  spec: {
    additionalArgs?: {
      name: string;
      value?: string;
    }[];
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
    alertDropLabels?: string[];
    alertQueryUrl?: string;
    alertRelabelConfigFile?: string;
    alertRelabelConfigs?: {
      key: string;
      name?: string;
      optional?: boolean;
    };
    alertmanagersConfig?: {
      key: string;
      name?: string;
      optional?: boolean;
    };
    alertmanagersUrl?: string[];
    containers?: {
      args?: string[];
      command?: string[];
      env?: {
        name: string;
        value?: string;
        valueFrom?: {
          configMapKeyRef?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          fieldRef?: {
            apiVersion?: string;
            fieldPath: string;
          };
          fileKeyRef?: {
            key: string;
            optional?: boolean;
            path: string;
            volumeName: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            divisor?: number | string;
            resource: string;
          };
          secretKeyRef?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
      }[];
      envFrom?: {
        configMapRef?: {
          name?: string;
          optional?: boolean;
        };
        prefix?: string;
        secretRef?: {
          name?: string;
          optional?: boolean;
        };
      }[];
      image?: string;
      imagePullPolicy?: string;
      lifecycle?: {
        postStart?: {
          exec?: {
            command?: string[];
          };
          httpGet?: {
            host?: string;
            httpHeaders?: {
              name: string;
              value: string;
            }[];
            path?: string;
            port: number | string;
            scheme?: string;
          };
          sleep?: {
            seconds: number;
          };
          tcpSocket?: {
            host?: string;
            port: number | string;
          };
        };
        preStop?: {
          exec?: {
            command?: string[];
          };
          httpGet?: {
            host?: string;
            httpHeaders?: {
              name: string;
              value: string;
            }[];
            path?: string;
            port: number | string;
            scheme?: string;
          };
          sleep?: {
            seconds: number;
          };
          tcpSocket?: {
            host?: string;
            port: number | string;
          };
        };
        stopSignal?: string;
      };
      livenessProbe?: {
        exec?: {
          command?: string[];
        };
        failureThreshold?: number;
        grpc?: {
          port: number;
          service?: string;
        };
        httpGet?: {
          host?: string;
          httpHeaders?: {
            name: string;
            value: string;
          }[];
          path?: string;
          port: number | string;
          scheme?: string;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        tcpSocket?: {
          host?: string;
          port: number | string;
        };
        terminationGracePeriodSeconds?: number;
        timeoutSeconds?: number;
      };
      name: string;
      ports?: {
        containerPort: number;
        hostIP?: string;
        hostPort?: number;
        name?: string;
        protocol?: string;
      }[];
      readinessProbe?: {
        exec?: {
          command?: string[];
        };
        failureThreshold?: number;
        grpc?: {
          port: number;
          service?: string;
        };
        httpGet?: {
          host?: string;
          httpHeaders?: {
            name: string;
            value: string;
          }[];
          path?: string;
          port: number | string;
          scheme?: string;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        tcpSocket?: {
          host?: string;
          port: number | string;
        };
        terminationGracePeriodSeconds?: number;
        timeoutSeconds?: number;
      };
      resizePolicy?: {
        resourceName: string;
        restartPolicy: string;
      }[];
      resources?: {
        claims?: {
          name: string;
          request?: string;
        }[];
        limits?: {
          [k: string]: number | string;
        };
        requests?: {
          [k: string]: number | string;
        };
      };
      restartPolicy?: string;
      restartPolicyRules?: {
        action: string;
        exitCodes?: {
          operator: string;
          values?: number[];
        };
      }[];
      securityContext?: {
        allowPrivilegeEscalation?: boolean;
        appArmorProfile?: {
          localhostProfile?: string;
          type: string;
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
          type: string;
        };
        windowsOptions?: {
          gmsaCredentialSpec?: string;
          gmsaCredentialSpecName?: string;
          hostProcess?: boolean;
          runAsUserName?: string;
        };
      };
      startupProbe?: {
        exec?: {
          command?: string[];
        };
        failureThreshold?: number;
        grpc?: {
          port: number;
          service?: string;
        };
        httpGet?: {
          host?: string;
          httpHeaders?: {
            name: string;
            value: string;
          }[];
          path?: string;
          port: number | string;
          scheme?: string;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        tcpSocket?: {
          host?: string;
          port: number | string;
        };
        terminationGracePeriodSeconds?: number;
        timeoutSeconds?: number;
      };
      stdin?: boolean;
      stdinOnce?: boolean;
      terminationMessagePath?: string;
      terminationMessagePolicy?: string;
      tty?: boolean;
      volumeDevices?: {
        devicePath: string;
        name: string;
      }[];
      volumeMounts?: {
        mountPath: string;
        mountPropagation?: string;
        name: string;
        readOnly?: boolean;
        recursiveReadOnly?: string;
        subPath?: string;
        subPathExpr?: string;
      }[];
      workingDir?: string;
    }[];
    dnsConfig?: {
      nameservers?: string[];
      options?: {
        name: string;
        value?: string;
      }[];
      searches?: string[];
    };
    dnsPolicy?: 'ClusterFirstWithHostNet' | 'ClusterFirst' | 'Default' | 'None';
    enableFeatures?: string[];
    enableServiceLinks?: boolean;
    enforcedNamespaceLabel?: string;
    evaluationInterval?: string;
    excludedFromEnforcement?: {
      group?: 'monitoring.coreos.com';
      name?: string;
      namespace: string;
      resource: 'prometheusrules' | 'servicemonitors' | 'podmonitors' | 'probes' | 'scrapeconfigs';
    }[];
    externalPrefix?: string;
    grpcServerTlsConfig?: {
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
      caFile?: string;
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
      certFile?: string;
      cipherSuites?: string[];
      curves?: string[];
      insecureSkipVerify?: boolean;
      keyFile?: string;
      keySecret?: {
        key: string;
        name?: string;
        optional?: boolean;
      };
      maxVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
      minVersion?: 'TLS10' | 'TLS11' | 'TLS12' | 'TLS13';
      serverName?: string;
    };
    hostAliases?: {
      hostnames: string[];
      ip: string;
    }[];
    hostUsers?: boolean;
    image?: string;
    imagePullPolicy?: '' | 'Always' | 'Never' | 'IfNotPresent';
    imagePullSecrets?: {
      name?: string;
    }[];
    initContainers?: {
      args?: string[];
      command?: string[];
      env?: {
        name: string;
        value?: string;
        valueFrom?: {
          configMapKeyRef?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          fieldRef?: {
            apiVersion?: string;
            fieldPath: string;
          };
          fileKeyRef?: {
            key: string;
            optional?: boolean;
            path: string;
            volumeName: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            divisor?: number | string;
            resource: string;
          };
          secretKeyRef?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
      }[];
      envFrom?: {
        configMapRef?: {
          name?: string;
          optional?: boolean;
        };
        prefix?: string;
        secretRef?: {
          name?: string;
          optional?: boolean;
        };
      }[];
      image?: string;
      imagePullPolicy?: string;
      lifecycle?: {
        postStart?: {
          exec?: {
            command?: string[];
          };
          httpGet?: {
            host?: string;
            httpHeaders?: {
              name: string;
              value: string;
            }[];
            path?: string;
            port: number | string;
            scheme?: string;
          };
          sleep?: {
            seconds: number;
          };
          tcpSocket?: {
            host?: string;
            port: number | string;
          };
        };
        preStop?: {
          exec?: {
            command?: string[];
          };
          httpGet?: {
            host?: string;
            httpHeaders?: {
              name: string;
              value: string;
            }[];
            path?: string;
            port: number | string;
            scheme?: string;
          };
          sleep?: {
            seconds: number;
          };
          tcpSocket?: {
            host?: string;
            port: number | string;
          };
        };
        stopSignal?: string;
      };
      livenessProbe?: {
        exec?: {
          command?: string[];
        };
        failureThreshold?: number;
        grpc?: {
          port: number;
          service?: string;
        };
        httpGet?: {
          host?: string;
          httpHeaders?: {
            name: string;
            value: string;
          }[];
          path?: string;
          port: number | string;
          scheme?: string;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        tcpSocket?: {
          host?: string;
          port: number | string;
        };
        terminationGracePeriodSeconds?: number;
        timeoutSeconds?: number;
      };
      name: string;
      ports?: {
        containerPort: number;
        hostIP?: string;
        hostPort?: number;
        name?: string;
        protocol?: string;
      }[];
      readinessProbe?: {
        exec?: {
          command?: string[];
        };
        failureThreshold?: number;
        grpc?: {
          port: number;
          service?: string;
        };
        httpGet?: {
          host?: string;
          httpHeaders?: {
            name: string;
            value: string;
          }[];
          path?: string;
          port: number | string;
          scheme?: string;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        tcpSocket?: {
          host?: string;
          port: number | string;
        };
        terminationGracePeriodSeconds?: number;
        timeoutSeconds?: number;
      };
      resizePolicy?: {
        resourceName: string;
        restartPolicy: string;
      }[];
      resources?: {
        claims?: {
          name: string;
          request?: string;
        }[];
        limits?: {
          [k: string]: number | string;
        };
        requests?: {
          [k: string]: number | string;
        };
      };
      restartPolicy?: string;
      restartPolicyRules?: {
        action: string;
        exitCodes?: {
          operator: string;
          values?: number[];
        };
      }[];
      securityContext?: {
        allowPrivilegeEscalation?: boolean;
        appArmorProfile?: {
          localhostProfile?: string;
          type: string;
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
          type: string;
        };
        windowsOptions?: {
          gmsaCredentialSpec?: string;
          gmsaCredentialSpecName?: string;
          hostProcess?: boolean;
          runAsUserName?: string;
        };
      };
      startupProbe?: {
        exec?: {
          command?: string[];
        };
        failureThreshold?: number;
        grpc?: {
          port: number;
          service?: string;
        };
        httpGet?: {
          host?: string;
          httpHeaders?: {
            name: string;
            value: string;
          }[];
          path?: string;
          port: number | string;
          scheme?: string;
        };
        initialDelaySeconds?: number;
        periodSeconds?: number;
        successThreshold?: number;
        tcpSocket?: {
          host?: string;
          port: number | string;
        };
        terminationGracePeriodSeconds?: number;
        timeoutSeconds?: number;
      };
      stdin?: boolean;
      stdinOnce?: boolean;
      terminationMessagePath?: string;
      terminationMessagePolicy?: string;
      tty?: boolean;
      volumeDevices?: {
        devicePath: string;
        name: string;
      }[];
      volumeMounts?: {
        mountPath: string;
        mountPropagation?: string;
        name: string;
        readOnly?: boolean;
        recursiveReadOnly?: string;
        subPath?: string;
        subPathExpr?: string;
      }[];
      workingDir?: string;
    }[];
    labels?: {
      [k: string]: string;
    };
    listenLocal?: boolean;
    logFormat?: '' | 'logfmt' | 'json';
    logLevel?: '' | 'debug' | 'info' | 'warn' | 'error';
    minReadySeconds?: number;
    nodeSelector?: {
      [k: string]: string;
    };
    objectStorageConfig?: {
      key: string;
      name?: string;
      optional?: boolean;
    };
    objectStorageConfigFile?: string;
    paused?: boolean;
    podManagementPolicy?: 'OrderedReady' | 'Parallel';
    podMetadata?: {
      annotations?: {
        [k: string]: string;
      };
      labels?: {
        [k: string]: string;
      };
      name?: string;
    };
    portName?: string;
    priorityClassName?: string;
    prometheusRulesExcludedFromEnforce?: {
      ruleName: string;
      ruleNamespace: string;
    }[];
    queryConfig?: {
      key: string;
      name?: string;
      optional?: boolean;
    };
    queryEndpoints?: string[];
    remoteWrite?: {
      authorization?: {
        credentials?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        credentialsFile?: string;
        type?: string;
      };
      azureAd?: {
        cloud?: 'AzureChina' | 'AzureGovernment' | 'AzurePublic';
        managedIdentity?: {
          clientId?: string;
        };
        oauth?: {
          clientId: string;
          clientSecret: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          tenantId: string;
        };
        scope?: string;
        sdk?: {
          tenantId?: string;
        };
        workloadIdentity?: {
          clientId: string;
          tenantId: string;
        };
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
      bearerToken?: string;
      bearerTokenFile?: string;
      enableHTTP2?: boolean;
      followRedirects?: boolean;
      headers?: {
        [k: string]: string;
      };
      messageVersion?: 'V1.0' | 'V2.0';
      metadataConfig?: {
        maxSamplesPerSend?: number;
        send?: boolean;
        sendInterval?: string;
      };
      name?: string;
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
      queueConfig?: {
        batchSendDeadline?: string;
        capacity?: number;
        maxBackoff?: string;
        maxRetries?: number;
        maxSamplesPerSend?: number;
        maxShards?: number;
        minBackoff?: string;
        minShards?: number;
        retryOnRateLimit?: boolean;
        sampleAgeLimit?: string;
      };
      remoteTimeout?: string;
      roundRobinDNS?: boolean;
      sendExemplars?: boolean;
      sendNativeHistograms?: boolean;
      sigv4?: {
        accessKey?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        externalId?: string;
        profile?: string;
        region?: string;
        roleArn?: string;
        secretKey?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        useFIPSSTSEndpoint?: boolean;
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
        caFile?: string;
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
        certFile?: string;
        insecureSkipVerify?: boolean;
        keyFile?: string;
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
      writeRelabelConfigs?: {
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
    }[];
    replicas?: number;
    resendDelay?: string;
    resources?: {
      claims?: {
        name: string;
        request?: string;
      }[];
      limits?: {
        [k: string]: number | string;
      };
      requests?: {
        [k: string]: number | string;
      };
    };
    retention?: string;
    routePrefix?: string;
    ruleConcurrentEval?: number;
    ruleGracePeriod?: string;
    ruleNamespaceSelector?: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
    ruleOutageTolerance?: string;
    ruleQueryOffset?: string;
    ruleSelector?: {
      matchExpressions?: {
        key: string;
        operator: string;
        values?: string[];
      }[];
      matchLabels?: {
        [k: string]: string;
      };
    };
    schedulerName?: string;
    securityContext?: {
      appArmorProfile?: {
        localhostProfile?: string;
        type: string;
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
        type: string;
      };
      supplementalGroups?: number[];
      supplementalGroupsPolicy?: string;
      sysctls?: {
        name: string;
        value: string;
      }[];
      windowsOptions?: {
        gmsaCredentialSpec?: string;
        gmsaCredentialSpecName?: string;
        hostProcess?: boolean;
        runAsUserName?: string;
      };
    };
    serviceAccountName?: string;
    serviceName?: string;
    storage?: {
      disableMountSubPath?: boolean;
      emptyDir?: {
        medium?: string;
        sizeLimit?: number | string;
      };
      ephemeral?: {
        volumeClaimTemplate?: {
          metadata?: {
            [k: string]: unknown;
          };
          spec: {
            accessModes?: string[];
            dataSource?: {
              apiGroup?: string;
              kind: string;
              name: string;
            };
            dataSourceRef?: {
              apiGroup?: string;
              kind: string;
              name: string;
              namespace?: string;
            };
            resources?: {
              limits?: {
                [k: string]: number | string;
              };
              requests?: {
                [k: string]: number | string;
              };
            };
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
            storageClassName?: string;
            volumeAttributesClassName?: string;
            volumeMode?: string;
            volumeName?: string;
          };
        };
      };
      volumeClaimTemplate?: {
        apiVersion?: string;
        kind?: string;
        metadata?: {
          annotations?: {
            [k: string]: string;
          };
          labels?: {
            [k: string]: string;
          };
          name?: string;
        };
        spec?: {
          accessModes?: string[];
          dataSource?: {
            apiGroup?: string;
            kind: string;
            name: string;
          };
          dataSourceRef?: {
            apiGroup?: string;
            kind: string;
            name: string;
            namespace?: string;
          };
          resources?: {
            limits?: {
              [k: string]: number | string;
            };
            requests?: {
              [k: string]: number | string;
            };
          };
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
          storageClassName?: string;
          volumeAttributesClassName?: string;
          volumeMode?: string;
          volumeName?: string;
        };
        status?: {
          accessModes?: string[];
          allocatedResourceStatuses?: {
            [k: string]: string;
          };
          allocatedResources?: {
            [k: string]: number | string;
          };
          capacity?: {
            [k: string]: number | string;
          };
          conditions?: {
            lastProbeTime?: string;
            lastTransitionTime?: string;
            message?: string;
            reason?: string;
            status: string;
            type: string;
          }[];
          currentVolumeAttributesClassName?: string;
          modifyVolumeStatus?: {
            status: string;
            targetVolumeAttributesClassName?: string;
          };
          phase?: string;
        };
      };
    };
    terminationGracePeriodSeconds?: number;
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
          key: string;
          operator: string;
          values?: string[];
        }[];
        matchLabels?: {
          [k: string]: string;
        };
      };
      matchLabelKeys?: string[];
      maxSkew: number;
      minDomains?: number;
      nodeAffinityPolicy?: string;
      nodeTaintsPolicy?: string;
      topologyKey: string;
      whenUnsatisfiable: string;
    }[];
    tracingConfig?: {
      key: string;
      name?: string;
      optional?: boolean;
    };
    tracingConfigFile?: string;
    updateStrategy?: {
      rollingUpdate?: {
        maxUnavailable?: number | string;
      };
      type: 'OnDelete' | 'RollingUpdate';
    };
    version?: string;
    volumeMounts?: {
      mountPath: string;
      mountPropagation?: string;
      name: string;
      readOnly?: boolean;
      recursiveReadOnly?: string;
      subPath?: string;
      subPathExpr?: string;
    }[];
    volumes?: {
      awsElasticBlockStore?: {
        fsType?: string;
        partition?: number;
        readOnly?: boolean;
        volumeID: string;
      };
      azureDisk?: {
        cachingMode?: string;
        diskName: string;
        diskURI: string;
        fsType?: string;
        kind?: string;
        readOnly?: boolean;
      };
      azureFile?: {
        readOnly?: boolean;
        secretName: string;
        shareName: string;
      };
      cephfs?: {
        monitors: string[];
        path?: string;
        readOnly?: boolean;
        secretFile?: string;
        secretRef?: {
          name?: string;
        };
        user?: string;
      };
      cinder?: {
        fsType?: string;
        readOnly?: boolean;
        secretRef?: {
          name?: string;
        };
        volumeID: string;
      };
      configMap?: {
        defaultMode?: number;
        items?: {
          key: string;
          mode?: number;
          path: string;
        }[];
        name?: string;
        optional?: boolean;
      };
      csi?: {
        driver: string;
        fsType?: string;
        nodePublishSecretRef?: {
          name?: string;
        };
        readOnly?: boolean;
        volumeAttributes?: {
          [k: string]: string;
        };
      };
      downwardAPI?: {
        defaultMode?: number;
        items?: {
          fieldRef?: {
            apiVersion?: string;
            fieldPath: string;
          };
          mode?: number;
          path: string;
          resourceFieldRef?: {
            containerName?: string;
            divisor?: number | string;
            resource: string;
          };
        }[];
      };
      emptyDir?: {
        medium?: string;
        sizeLimit?: number | string;
      };
      ephemeral?: {
        volumeClaimTemplate?: {
          metadata?: {
            [k: string]: unknown;
          };
          spec: {
            accessModes?: string[];
            dataSource?: {
              apiGroup?: string;
              kind: string;
              name: string;
            };
            dataSourceRef?: {
              apiGroup?: string;
              kind: string;
              name: string;
              namespace?: string;
            };
            resources?: {
              limits?: {
                [k: string]: number | string;
              };
              requests?: {
                [k: string]: number | string;
              };
            };
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
            storageClassName?: string;
            volumeAttributesClassName?: string;
            volumeMode?: string;
            volumeName?: string;
          };
        };
      };
      fc?: {
        fsType?: string;
        lun?: number;
        readOnly?: boolean;
        targetWWNs?: string[];
        wwids?: string[];
      };
      flexVolume?: {
        driver: string;
        fsType?: string;
        options?: {
          [k: string]: string;
        };
        readOnly?: boolean;
        secretRef?: {
          name?: string;
        };
      };
      flocker?: {
        datasetName?: string;
        datasetUUID?: string;
      };
      gcePersistentDisk?: {
        fsType?: string;
        partition?: number;
        pdName: string;
        readOnly?: boolean;
      };
      gitRepo?: {
        directory?: string;
        repository: string;
        revision?: string;
      };
      glusterfs?: {
        endpoints: string;
        path: string;
        readOnly?: boolean;
      };
      hostPath?: {
        path: string;
        type?: string;
      };
      image?: {
        pullPolicy?: string;
        reference?: string;
      };
      iscsi?: {
        chapAuthDiscovery?: boolean;
        chapAuthSession?: boolean;
        fsType?: string;
        initiatorName?: string;
        iqn: string;
        iscsiInterface?: string;
        lun: number;
        portals?: string[];
        readOnly?: boolean;
        secretRef?: {
          name?: string;
        };
        targetPortal: string;
      };
      name: string;
      nfs?: {
        path: string;
        readOnly?: boolean;
        server: string;
      };
      persistentVolumeClaim?: {
        claimName: string;
        readOnly?: boolean;
      };
      photonPersistentDisk?: {
        fsType?: string;
        pdID: string;
      };
      portworxVolume?: {
        fsType?: string;
        readOnly?: boolean;
        volumeID: string;
      };
      projected?: {
        defaultMode?: number;
        sources?: {
          clusterTrustBundle?: {
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
            optional?: boolean;
            path: string;
            signerName?: string;
          };
          configMap?: {
            items?: {
              key: string;
              mode?: number;
              path: string;
            }[];
            name?: string;
            optional?: boolean;
          };
          downwardAPI?: {
            items?: {
              fieldRef?: {
                apiVersion?: string;
                fieldPath: string;
              };
              mode?: number;
              path: string;
              resourceFieldRef?: {
                containerName?: string;
                divisor?: number | string;
                resource: string;
              };
            }[];
          };
          podCertificate?: {
            certificateChainPath?: string;
            credentialBundlePath?: string;
            keyPath?: string;
            keyType: string;
            maxExpirationSeconds?: number;
            signerName: string;
            userAnnotations?: {
              [k: string]: string;
            };
          };
          secret?: {
            items?: {
              key: string;
              mode?: number;
              path: string;
            }[];
            name?: string;
            optional?: boolean;
          };
          serviceAccountToken?: {
            audience?: string;
            expirationSeconds?: number;
            path: string;
          };
        }[];
      };
      quobyte?: {
        group?: string;
        readOnly?: boolean;
        registry: string;
        tenant?: string;
        user?: string;
        volume: string;
      };
      rbd?: {
        fsType?: string;
        image: string;
        keyring?: string;
        monitors: string[];
        pool?: string;
        readOnly?: boolean;
        secretRef?: {
          name?: string;
        };
        user?: string;
      };
      scaleIO?: {
        fsType?: string;
        gateway: string;
        protectionDomain?: string;
        readOnly?: boolean;
        secretRef: {
          name?: string;
        };
        sslEnabled?: boolean;
        storageMode?: string;
        storagePool?: string;
        system: string;
        volumeName?: string;
      };
      secret?: {
        defaultMode?: number;
        items?: {
          key: string;
          mode?: number;
          path: string;
        }[];
        optional?: boolean;
        secretName?: string;
      };
      storageos?: {
        fsType?: string;
        readOnly?: boolean;
        secretRef?: {
          name?: string;
        };
        volumeName?: string;
        volumeNamespace?: string;
      };
      vsphereVolume?: {
        fsType?: string;
        storagePolicyID?: string;
        storagePolicyName?: string;
        volumePath: string;
      };
    }[];
    web?: {
      httpConfig?: {
        headers?: {
          contentSecurityPolicy?: string;
          strictTransportSecurity?: string;
          xContentTypeOptions?: '' | 'NoSniff';
          xFrameOptions?: '' | 'Deny' | 'SameOrigin';
          xXSSProtection?: string;
        };
        http2?: boolean;
      };
      tlsConfig?: {
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
        certFile?: string;
        cipherSuites?: string[];
        client_ca?: {
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
        clientAuthType?: string;
        clientCAFile?: string;
        curvePreferences?: string[];
        keyFile?: string;
        keySecret?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        maxVersion?: string;
        minVersion?: string;
        preferServerCipherSuites?: boolean;
      };
    };
  };
}
