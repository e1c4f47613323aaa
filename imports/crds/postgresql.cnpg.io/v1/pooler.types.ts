// Made by "strata import crd". Do not edit.
export interface PoolerFields {
  spec: {
    cluster: {
      name: string;
    };
    deploymentStrategy?: {
      rollingUpdate?: {
        maxSurge?: number | string;
        maxUnavailable?: number | string;
      };
      type?: string;
    };
    instances?: number;
    monitoring?: {
      enablePodMonitor?: boolean;
      podMonitorMetricRelabelings?: {
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
      podMonitorRelabelings?: {
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
      tls?: {
        enabled?: boolean;
      };
    };
    pgbouncer: {
      authQuery?: string;
      authQuerySecret?: {
        name: string;
      };
      clientCASecret?: {
        name: string;
      };
      clientTLSSecret?: {
        name: string;
      };
      image?: string;
      imageCatalogRef?: {
        apiGroup?: string;
        key: string;
        kind: string;
        name: string;
      };
      parameters?: {
        [k: string]: string;
      };
      paused?: boolean;
      pg_hba?: string[];
      poolMode?: 'session' | 'transaction';
      serverCASecret?: {
        name: string;
      };
      serverTLSSecret?: {
        name: string;
      };
    };
    serviceAccountName?: string;
    serviceTemplate?: {
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
        allocateLoadBalancerNodePorts?: boolean;
        clusterIP?: string;
        clusterIPs?: string[];
        externalIPs?: string[];
        externalName?: string;
        externalTrafficPolicy?: string;
        healthCheckNodePort?: number;
        internalTrafficPolicy?: string;
        ipFamilies?: string[];
        ipFamilyPolicy?: string;
        loadBalancerClass?: string;
        loadBalancerIP?: string;
        loadBalancerSourceRanges?: string[];
        ports?: {
          appProtocol?: string;
          name?: string;
          nodePort?: number;
          port: number;
          protocol?: string;
          targetPort?: number | string;
        }[];
        publishNotReadyAddresses?: boolean;
        selector?: {
          [k: string]: string;
        };
        sessionAffinity?: string;
        sessionAffinityConfig?: {
          clientIP?: {
            timeoutSeconds?: number;
          };
        };
        trafficDistribution?: string;
        type?: string;
      };
    };
    template?: {
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
        activeDeadlineSeconds?: number;
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
        automountServiceAccountToken?: boolean;
        containers: {
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
            name?: string;
            value?: string;
          }[];
          searches?: string[];
        };
        dnsPolicy?: string;
        enableServiceLinks?: boolean;
        ephemeralContainers?: {
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
          targetContainerName?: string;
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
        hostAliases?: {
          hostnames?: string[];
          ip: string;
        }[];
        hostIPC?: boolean;
        hostNetwork?: boolean;
        hostPID?: boolean;
        hostUsers?: boolean;
        hostname?: string;
        hostnameOverride?: string;
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
        nodeName?: string;
        nodeSelector?: {
          [k: string]: string;
        };
        os?: {
          name: string;
        };
        overhead?: {
          [k: string]: number | string;
        };
        preemptionPolicy?: string;
        priority?: number;
        priorityClassName?: string;
        readinessGates?: {
          conditionType: string;
        }[];
        resourceClaims?: {
          name: string;
          resourceClaimName?: string;
          resourceClaimTemplateName?: string;
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
        runtimeClassName?: string;
        schedulerName?: string;
        schedulingGates?: {
          name: string;
        }[];
        schedulingGroup?: {
          podGroupName?: string;
        };
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
        serviceAccount?: string;
        serviceAccountName?: string;
        setHostnameAsFQDN?: boolean;
        shareProcessNamespace?: boolean;
        subdomain?: string;
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
      };
    };
    type?: 'rw' | 'ro' | 'r';
  };
}
