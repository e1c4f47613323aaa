// Made by "strata import crd". Do not edit.
export interface SyncerServiceFields {
  spec?: {
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
