// Made by "strata import crd". Do not edit.
export interface ObjectStoreFields {
  spec: {
    configuration: {
      azureCredentials?: {
        connectionString?: {
          key: string;
          name: string;
        };
        inheritFromAzureAD?: boolean;
        storageAccount?: {
          key: string;
          name: string;
        };
        storageKey?: {
          key: string;
          name: string;
        };
        storageSasToken?: {
          key: string;
          name: string;
        };
        useDefaultAzureCredentials?: boolean;
      };
      data?: {
        additionalCommandArgs?: string[];
        compression?: 'bzip2' | 'gzip' | 'lz4' | 'snappy';
        encryption?: 'AES256' | 'aws:kms';
        immediateCheckpoint?: boolean;
        jobs?: number;
        restoreAdditionalCommandArgs?: string[];
      };
      destinationPath: string;
      endpointCA?: {
        key: string;
        name: string;
      };
      endpointURL?: string;
      googleCredentials?: {
        applicationCredentials?: {
          key: string;
          name: string;
        };
        gkeEnvironment?: boolean;
      };
      historyTags?: {
        [k: string]: string;
      };
      s3Credentials?: {
        accessKeyId?: {
          key: string;
          name: string;
        };
        inheritFromIAMRole?: boolean;
        region?: {
          key: string;
          name: string;
        };
        secretAccessKey?: {
          key: string;
          name: string;
        };
        sessionToken?: {
          key: string;
          name: string;
        };
      };
      serverName?: string;
      tags?: {
        [k: string]: string;
      };
      wal?: {
        archiveAdditionalCommandArgs?: string[];
        compression?: 'bzip2' | 'gzip' | 'lz4' | 'snappy' | 'xz' | 'zstd';
        encryption?: 'AES256' | 'aws:kms';
        maxParallel?: number;
        restoreAdditionalCommandArgs?: string[];
      };
    };
    instanceSidecarConfiguration?: {
      additionalContainerArgs?: string[];
      env?: {
        name: string;
        value?: string;
        valueFrom?: {
          configMapKeyRef?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
          fieldRef?: {
            apiVersion?: string;
            fieldPath: string;
          };
          fileKeyRef?: {
            key: string;
            optional?: boolean;
            path: string;
            volumeName: string;
          };
          resourceFieldRef?: {
            containerName?: string;
            divisor?: number | string;
            resource: string;
          };
          secretKeyRef?: {
            key: string;
            name?: string;
            optional?: boolean;
          };
        };
      }[];
      logLevel?: 'error' | 'warning' | 'info' | 'debug' | 'trace';
      resources?: {
        claims?: {
          name: string;
          request?: string;
        }[];
        limits?: {
          [k: string]: number | string;
        };
        requests?: {
          [k: string]: number | string;
        };
      };
      retentionPolicyIntervalSeconds?: number;
    };
    retentionPolicy?: string;
  };
}
