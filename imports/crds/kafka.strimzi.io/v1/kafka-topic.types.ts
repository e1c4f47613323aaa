// Made by "strata import crd". Do not edit.
export interface KafkaTopicFields {
  spec: {
    topicName?: string;
    partitions?: number;
    replicas?: number;
    config?: {
      [k: string]: unknown;
    };
  };
}
