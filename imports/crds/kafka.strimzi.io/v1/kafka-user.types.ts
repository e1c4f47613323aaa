// Made by "strata import crd". Do not edit.
export interface KafkaUserFields {
  spec: {
    authentication?: {
      password?: {
        valueFrom: {
          secretKeyRef?: {
            key?: string;
            name?: string;
            optional?: boolean;
          };
        };
      };
      renewalDays?: number;
      type: 'tls' | 'tls-external' | 'scram-sha-512';
      validityDays?: number;
    };
    authorization?: {
      acls: {
        type?: 'allow' | 'deny';
        resource: {
          name?: string;
          patternType?: 'literal' | 'prefix';
          type: 'topic' | 'group' | 'cluster' | 'transactionalId';
        };
        host?: string;
        operations: (
          | 'Read'
          | 'Write'
          | 'Create'
          | 'Delete'
          | 'Alter'
          | 'Describe'
          | 'ClusterAction'
          | 'AlterConfigs'
          | 'DescribeConfigs'
          | 'IdempotentWrite'
          | 'All'
        )[];
      }[];
      type: 'simple';
    };
    quotas?: {
      producerByteRate?: number;
      consumerByteRate?: number;
      requestPercentage?: number;
      controllerMutationRate?: number;
    };
    template?: {
      secret?: {
        metadata?: {
          labels?: {
            [k: string]: string;
          };
          annotations?: {
            [k: string]: string;
          };
        };
      };
    };
  };
}
