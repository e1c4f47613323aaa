// Made by "strata import crd". Do not edit.
export interface TektonResultFields {
  spec?: {
    auth_disable?: boolean;
    auth_impersonate?: boolean;
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
    networkPolicy?: {
      disabled?: boolean;
      policies?: {
        [k: string]: unknown;
      };
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
    targetNamespace?: string;
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
}
