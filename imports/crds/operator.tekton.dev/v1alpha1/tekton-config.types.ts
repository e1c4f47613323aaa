// Made by "strata import crd". Do not edit.
export interface TektonConfigFields {
  spec?: {
    addon?: {
      enablePipelinesAsCode?: boolean;
      params?: {
        name?: string;
        value?: string;
      }[];
    };
    chain?: {
      'artifacts.oci.format'?: string;
      'artifacts.oci.signer'?: string;
      'artifacts.oci.storage'?: string;
      'artifacts.pipelinerun.enable-deep-inspection'?: string;
      'artifacts.pipelinerun.format'?: string;
      'artifacts.pipelinerun.signer'?: string;
      'artifacts.pipelinerun.storage'?: string;
      'artifacts.taskrun.format'?: string;
      'artifacts.taskrun.signer'?: string;
      'artifacts.taskrun.storage'?: string;
      'builddefinition.buildtype'?: string;
      'builder.id'?: string;
      controllerEnvs?: {
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
      disabled: boolean;
      generateSigningSecret?: boolean;
      options?: {
        configMaps?: unknown;
        deployments?: unknown;
        disabled?: boolean;
        horizontalPodAutoscalers?: unknown;
        statefulSets?: unknown;
        webhookConfigurationOptions?: {
          [k: string]: {
            failurePolicy?: string;
            sideEffects?: string;
            timeoutSeconds?: number;
          };
        };
      };
      performance?: {
        buckets?: number;
        'disable-ha': boolean;
        'kube-api-burst'?: number;
        'kube-api-qps'?: number;
        replicas?: number;
        'statefulset-ordinals'?: boolean;
        'threads-per-controller'?: number;
      };
      'signers.kms.auth.address'?: string;
      'signers.kms.auth.oidc.path'?: string;
      'signers.kms.auth.oidc.role'?: string;
      'signers.kms.auth.spire.audience'?: string;
      'signers.kms.auth.spire.sock'?: string;
      'signers.kms.auth.token'?: string;
      'signers.kms.auth.token-path'?: string;
      'signers.kms.kmsref'?: string;
      'signers.x509.fulcio.address'?: string;
      'signers.x509.fulcio.enabled'?: boolean;
      'signers.x509.fulcio.issuer'?: string;
      'signers.x509.fulcio.provider'?: string;
      'signers.x509.identity.token.file'?: string;
      'signers.x509.tuf.mirror.url'?: string;
      'storage.docdb.mongo-server-url'?: string;
      'storage.docdb.mongo-server-url-dir'?: string;
      'storage.docdb.url'?: string;
      'storage.gcs.bucket'?: string;
      'storage.grafeas.notehint'?: string;
      'storage.grafeas.noteid'?: string;
      'storage.grafeas.projectid'?: string;
      'storage.oci.encoding-format'?: string;
      'storage.oci.repository'?: string;
      'storage.oci.repository.insecure'?: boolean;
      'transparency.enabled'?: string;
      'transparency.url'?: string;
    };
    config?: {
      nodeSelector?: {
        [k: string]: string;
      };
      priorityClassName?: string;
      tolerations?: {
        effect?: string;
        key?: string;
        operator?: string;
        tolerationSeconds?: number;
        value?: string;
      }[];
    };
    dashboard?: {
      'external-logs'?: string;
      options?: {
        configMaps?: unknown;
        deployments?: unknown;
        disabled?: boolean;
        horizontalPodAutoscalers?: unknown;
        statefulSets?: unknown;
        webhookConfigurationOptions?: {
          [k: string]: {
            failurePolicy?: string;
            sideEffects?: string;
            timeoutSeconds?: number;
          };
        };
      };
      readonly: boolean;
    };
    hub?: {
      options?: {
        configMaps?: unknown;
        deployments?: unknown;
        disabled?: boolean;
        horizontalPodAutoscalers?: unknown;
        statefulSets?: unknown;
        webhookConfigurationOptions?: {
          [k: string]: {
            failurePolicy?: string;
            sideEffects?: string;
            timeoutSeconds?: number;
          };
        };
      };
      params?: {
        name?: string;
        value?: string;
      }[];
    };
    multiclusterProxyAAE?: {
      options?: {
        configMaps?: unknown;
        deployments?: unknown;
        disabled?: boolean;
        horizontalPodAutoscalers?: unknown;
        statefulSets?: unknown;
        webhookConfigurationOptions?: {
          [k: string]: {
            failurePolicy?: string;
            sideEffects?: string;
            timeoutSeconds?: number;
          };
        };
      };
    };
    networkPolicy?: {
      disabled?: boolean;
      policies?: {
        [k: string]: unknown;
      };
    };
    params?: {
      name?: string;
      value?: string;
    }[];
    pipeline?: {
      'await-sidecar-readiness'?: boolean;
      'bundles-resolver-config'?: {
        [k: string]: string;
      };
      'cluster-resolver-config'?: {
        [k: string]: string;
      };
      coschedule?: string;
      'default-affinity-assistant-pod-template'?: string;
      'default-cloud-events-sink'?: string;
      'default-forbidden-env'?: string;
      'default-managed-by-label-value'?: string;
      'default-max-matrix-combinations-count'?: string;
      'default-pod-template'?: string;
      'default-resolver-type'?: string;
      'default-service-account'?: string;
      'default-task-run-workspace-binding'?: string;
      'default-timeout-minutes'?: number;
      'disable-affinity-assistant'?: boolean;
      'disable-creds-init'?: boolean;
      'disable-inline-spec'?: string;
      'embedded-status'?: string;
      'enable-api-fields'?: string;
      'enable-bundles-resolver'?: boolean;
      'enable-cel-in-whenexpression'?: boolean;
      'enable-cluster-resolver'?: boolean;
      'enable-custom-tasks'?: boolean;
      'enable-git-resolver'?: boolean;
      'enable-hub-resolver'?: boolean;
      'enable-param-enum'?: boolean;
      'enable-provenance-in-status'?: boolean;
      'enable-step-actions'?: boolean;
      'enable-tekton-oci-bundles'?: boolean;
      'enforce-nonfalsifiability'?: string;
      'git-resolver-config'?: {
        [k: string]: string;
      };
      'hub-resolver-config'?: {
        [k: string]: string;
      };
      'keep-pod-on-cancel'?: boolean;
      'max-result-size'?: number;
      'metrics.count.enable-reason'?: boolean;
      'metrics.pipelinerun.duration-type'?: string;
      'metrics.pipelinerun.level'?: string;
      'metrics.taskrun.duration-type'?: string;
      'metrics.taskrun.level'?: string;
      options?: {
        configMaps?: unknown;
        deployments?: unknown;
        disabled?: boolean;
        horizontalPodAutoscalers?: unknown;
        statefulSets?: unknown;
        webhookConfigurationOptions?: {
          [k: string]: {
            failurePolicy?: string;
            sideEffects?: string;
            timeoutSeconds?: number;
          };
        };
      };
      params?: {
        name?: string;
        value?: string;
      }[];
      performance?: {
        buckets?: number;
        'disable-ha': boolean;
        'kube-api-burst'?: number;
        'kube-api-qps'?: number;
        replicas?: number;
        'statefulset-ordinals'?: boolean;
        'threads-per-controller'?: number;
      };
      'require-git-ssh-secret-known-hosts'?: boolean;
      'results-from'?: string;
      'running-in-environment-with-injected-sidecars'?: boolean;
      'scope-when-expressions-to-task'?: boolean;
      'send-cloudevents-for-runs'?: boolean;
      'set-security-context'?: boolean;
      'traces.credentialsSecret'?: string;
      'traces.enabled'?: boolean;
      'traces.endpoint'?: string;
      'trusted-resources-verification-no-match-policy'?: string;
      'verification-mode'?: string;
    };
    platforms?: {
      kubernetes?: {
        pipelinesAsCode?: {
          additionalPACControllers?: {
            [k: string]: {
              configMapName?: string;
              enable?: boolean;
              secretName?: string;
              settings?: {
                [k: string]: string;
              };
            };
          };
          enable?: boolean;
          options?: {
            configMaps?: unknown;
            deployments?: unknown;
            disabled?: boolean;
            horizontalPodAutoscalers?: unknown;
            statefulSets?: unknown;
            webhookConfigurationOptions?: {
              [k: string]: {
                failurePolicy?: string;
                sideEffects?: string;
                timeoutSeconds?: number;
              };
            };
          };
          settings?: {
            [k: string]: string;
          };
        };
      };
      openshift?: {
        enableCentralTLSConfig?: boolean;
        pipelinesAsCode?: {
          additionalPACControllers?: {
            [k: string]: {
              configMapName?: string;
              enable?: boolean;
              secretName?: string;
              settings?: {
                [k: string]: string;
              };
            };
          };
          enable?: boolean;
          options?: {
            configMaps?: unknown;
            deployments?: unknown;
            disabled?: boolean;
            horizontalPodAutoscalers?: unknown;
            statefulSets?: unknown;
            webhookConfigurationOptions?: {
              [k: string]: {
                failurePolicy?: string;
                sideEffects?: string;
                timeoutSeconds?: number;
              };
            };
          };
          settings?: {
            [k: string]: string;
          };
        };
        scc?: {
          default?: string;
          maxAllowed?: string;
        };
      };
    };
    profile?: string;
    pruner?: {
      disabled: boolean;
      keep?: number;
      'keep-since'?: number;
      'prune-per-resource'?: boolean;
      resources?: string[];
      schedule?: string;
      startingDeadlineSeconds?: number;
    };
    result?: {
      auth_disable?: boolean;
      auth_impersonate?: boolean;
      db_enable_auto_migration?: boolean;
      db_host?: string;
      db_name?: string;
      db_port?: number;
      db_secret_name?: string;
      db_secret_password_key?: string;
      db_secret_user_key?: string;
      db_sslmode?: string;
      db_sslrootcert?: string;
      disabled: boolean;
      gcs_bucket_name?: string;
      gcs_creds_secret_key?: string;
      gcs_creds_secret_name?: string;
      is_external_db: boolean;
      log_level?: string;
      logging_plugin_api_url?: string;
      logging_plugin_ca_cert?: string;
      logging_plugin_forwarder_delay_duration?: number;
      logging_plugin_multipart_regex?: string;
      logging_plugin_namespace_key?: string;
      logging_plugin_proxy_path?: string;
      logging_plugin_query_limit?: number;
      logging_plugin_query_params?: string;
      logging_plugin_static_labels?: string;
      logging_plugin_tls_verification_disable?: boolean;
      logging_plugin_token_path?: string;
      logging_pvc_name?: string;
      logs_api?: boolean;
      logs_buffer_size?: number;
      logs_path?: string;
      logs_type?: string;
      loki_stack_name?: string;
      loki_stack_namespace?: string;
      options?: {
        configMaps?: unknown;
        deployments?: unknown;
        disabled?: boolean;
        horizontalPodAutoscalers?: unknown;
        statefulSets?: unknown;
        webhookConfigurationOptions?: {
          [k: string]: {
            failurePolicy?: string;
            sideEffects?: string;
            timeoutSeconds?: number;
          };
        };
      };
      performance?: {
        buckets?: number;
        'disable-ha': boolean;
        'kube-api-burst'?: number;
        'kube-api-qps'?: number;
        replicas?: number;
        'statefulset-ordinals'?: boolean;
        'threads-per-controller'?: number;
      };
      prometheus_histogram?: boolean;
      prometheus_port?: number;
      route_enabled?: boolean;
      route_host?: string;
      route_path?: string;
      route_tls_termination?: string;
      secret_name?: string;
      server_port?: number;
      storage_emulator_host?: string;
      tls_hostname_override?: string;
      watcher?: {
        check_owner?: boolean;
        completed_run_grace_period?: string;
        disable_crd_update?: boolean;
        disable_storing_incomplete_runs?: boolean;
        dynamic_reconcile_timeout?: string;
        forward_buffer?: string;
        label_selector?: string;
        logs_api?: boolean;
        logs_timestamps?: boolean;
        requeue_interval?: string;
        store_deadline?: string;
        store_event?: boolean;
        summary_annotations?: string;
        summary_labels?: string;
        update_log_timeout?: string;
      };
    };
    scheduler?: {
      'config.yaml': {
        cel?: {
          expressions?: string[];
        };
        multiKueueOverride?: boolean;
        queueName?: string;
        [k: string]: unknown;
      };
      disabled: boolean;
      'multi-cluster-disabled': boolean;
      'multi-cluster-role': string;
      options?: {
        configMaps?: unknown;
        deployments?: unknown;
        disabled?: boolean;
        horizontalPodAutoscalers?: unknown;
        statefulSets?: unknown;
        webhookConfigurationOptions?: {
          [k: string]: {
            failurePolicy?: string;
            sideEffects?: string;
            timeoutSeconds?: number;
          };
        };
      };
    };
    targetNamespace?: string;
    targetNamespaceMetadata?: {
      annotations?: {
        [k: string]: string;
      };
      labels?: {
        [k: string]: string;
      };
    };
    tektonpruner?: {
      disabled: boolean;
      'global-config': {
        enforcedConfigLevel?: string;
        failedHistoryLimit?: number;
        historyLimit?: number;
        namespaces?: {
          [k: string]: {
            enforcedConfigLevel?: string;
            failedHistoryLimit?: number;
            historyLimit?: number;
            pipelineRuns?: {
              enforcedConfigLevel?: string;
              failedHistoryLimit?: number;
              historyLimit?: number;
              name?: string;
              selector?: {
                matchAnnotations?: {
                  [k: string]: string;
                };
                matchLabels?: {
                  [k: string]: string;
                };
              }[];
              successfulHistoryLimit?: number;
              ttlSecondsAfterFinished?: number;
            }[];
            successfulHistoryLimit?: number;
            taskRuns?: {
              enforcedConfigLevel?: string;
              failedHistoryLimit?: number;
              historyLimit?: number;
              name?: string;
              selector?: {
                matchAnnotations?: {
                  [k: string]: string;
                };
                matchLabels?: {
                  [k: string]: string;
                };
              }[];
              successfulHistoryLimit?: number;
              ttlSecondsAfterFinished?: number;
            }[];
            ttlSecondsAfterFinished?: number;
          };
        };
        successfulHistoryLimit?: number;
        ttlSecondsAfterFinished?: number;
        [k: string]: unknown;
      };
      options?: {
        configMaps?: unknown;
        deployments?: unknown;
        disabled?: boolean;
        horizontalPodAutoscalers?: unknown;
        statefulSets?: unknown;
        webhookConfigurationOptions?: {
          [k: string]: {
            failurePolicy?: string;
            sideEffects?: string;
            timeoutSeconds?: number;
          };
        };
      };
    };
    trigger?: {
      'default-service-account'?: string;
      disabled: boolean;
      'enable-api-fields'?: string;
      options?: {
        configMaps?: unknown;
        deployments?: unknown;
        disabled?: boolean;
        horizontalPodAutoscalers?: unknown;
        statefulSets?: unknown;
        webhookConfigurationOptions?: {
          [k: string]: {
            failurePolicy?: string;
            sideEffects?: string;
            timeoutSeconds?: number;
          };
        };
      };
    };
  };
}
