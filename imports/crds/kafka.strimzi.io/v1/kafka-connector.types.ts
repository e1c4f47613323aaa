// Made by "strata import crd". Do not edit.
export interface KafkaConnectorFields {
  spec: {
    class?: string;
    tasksMax?: number;
    autoRestart?: {
      enabled?: boolean;
      maxRestarts?: number;
    };
    version?: string;
    config?: {
      [k: string]: unknown;
    };
    state?: 'paused' | 'stopped' | 'running';
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
}
