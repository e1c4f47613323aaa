// Made by "strata import crd". Do not edit.
export interface ZoneAwarePodDisruptionBudgetFields {
  spec?: {
    maxUnavailable?: number;
    maxUnavailablePercentage?: number;
    selector: {
      matchLabels: {
        [k: string]: string;
      };
    };
    podNamePartitionRegex?: string;
    podNameRegexGroup?: number;
    crossZoneEvictionDelay?: string;
  };
}
