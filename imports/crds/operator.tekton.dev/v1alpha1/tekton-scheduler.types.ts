// Made by "strata import crd". Do not edit.
export interface TektonSchedulerFields {
  spec?: {
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
    targetNamespace?: string;
  };
}
