// Made by "strata import crd". Do not edit.
export interface TektonPrunerFields {
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
