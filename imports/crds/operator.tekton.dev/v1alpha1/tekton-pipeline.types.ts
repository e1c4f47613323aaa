// Made by "strata import crd". Do not edit.
export interface TektonPipelineFields {
  spec?: {
    'await-sidecar-readiness'?: boolean;
    'bundles-resolver-config'?: {
      [k: string]: string;
    };
    'cluster-resolver-config'?: {
      [k: string]: string;
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
    targetNamespace?: string;
    'traces.credentialsSecret'?: string;
    'traces.enabled'?: boolean;
    'traces.endpoint'?: string;
    'trusted-resources-verification-no-match-policy'?: string;
    'verification-mode'?: string;
  };
}
