// Made by "strata import crd". Do not edit.
export interface KafkaRebalanceFields {
  spec: {
    mode?: 'full' | 'add-brokers' | 'remove-brokers' | 'remove-disks';
    brokers?: number[];
    goals?: string[];
    skipHardGoalCheck?: boolean;
    rebalanceDisk?: boolean;
    excludedTopics?: string;
    concurrentPartitionMovementsPerBroker?: number;
    concurrentIntraBrokerPartitionMovements?: number;
    concurrentLeaderMovements?: number;
    replicationThrottle?: number;
    replicaMovementStrategies?: string[];
    moveReplicasOffVolumes?: {
      brokerId?: number;
      volumeIds?: number[];
    }[];
  };
}
