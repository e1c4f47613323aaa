// Made by "strata import" (see 'cnpg-cluster' in imports.lock.json). Do not edit.
export interface CnpgClusterValues {
  global?: {
    [k: string]: unknown;
  };
  backups?: {
    azure?: {
      connectionString?: string;
      containerName?: string;
      inheritFromAzureAD?: boolean;
      path?: string;
      serviceName?: string;
      storageAccount?: string;
      storageKey?: string;
      storageSasToken?: string;
    };
    data?: {
      compression?: string;
      encryption?: string;
      jobs?: number;
      [k: string]: unknown;
    };
    destinationPath?: string;
    enabled?: boolean;
    endpointCA?: {
      create?: boolean;
      key?: string;
      name?: string;
      value?: string;
    };
    endpointURL?: string;
    google?: {
      applicationCredentials?: string;
      bucket?: string;
      gkeEnvironment?: boolean;
      path?: string;
    };
    instanceSidecarConfiguration?: {
      [k: string]: unknown;
    };
    method?: string;
    pluginConfiguration?: {
      name?: unknown;
      [k: string]: unknown;
    };
    provider?: string;
    retentionPolicy?: string;
    s3?: {
      accessKey?: string;
      bucket?: string;
      inheritFromIAMRole?: boolean;
      path?: string;
      region?: string;
      secretKey?: string;
    };
    scheduledBackups?: {
      backupOwnerReference?: string;
      method?: string;
      name?: string;
      pluginConfiguration?: {
        [k: string]: unknown;
      };
      schedule?: string;
      [k: string]: unknown;
    }[];
    secret?: {
      create?: boolean;
      name?: string;
    };
    wal?: {
      compression?: string;
      encryption?: string;
      maxParallel?: number;
    };
  };
  cluster?: {
    additionalLabels?: {
      [k: string]: unknown;
    };
    affinity?: {
      topologyKey?: string;
      [k: string]: unknown;
    };
    annotations?: {
      [k: string]: unknown;
    };
    certificates?: {
      [k: string]: unknown;
    };
    console?: {
      enabled?: boolean;
    };
    enablePDB?: boolean;
    enableSuperuserAccess?: boolean;
    env?: unknown[];
    envFrom?: unknown[];
    imageCatalogRef?: {
      name?: unknown;
      [k: string]: unknown;
    };
    imageName?: string;
    imagePullPolicy?: string;
    imagePullSecrets?: unknown[];
    initdb?: {
      owner?: unknown;
      postInitApplicationSQL?: unknown;
      [k: string]: unknown;
    };
    instances?: number;
    logLevel?: string;
    monitoring?: {
      customQueries?: unknown[];
      customQueriesSecret?: unknown[];
      disableDefaultQueries?: boolean;
      enabled?: boolean;
      instrumentation?: {
        logicalReplication?: boolean;
        pgStatStatements?: boolean;
      };
      podMonitor?: {
        enabled?: boolean;
        labels?: {
          [k: string]: unknown;
        };
        metricRelabelings?: unknown[];
        relabelings?: unknown[];
      };
      prometheusRule?: {
        additionalLabels?: {
          [k: string]: unknown;
        };
        enabled?: boolean;
        excludeRules?: unknown[];
      };
      tls?: {
        enabled?: boolean;
      };
    };
    plugins?: unknown[];
    podSecurityContext?: {
      [k: string]: unknown;
    };
    postgresGID?: number;
    postgresUID?: number;
    postgresql?: {
      ldap?: {
        [k: string]: unknown;
      };
      parameters?: {
        [k: string]: unknown;
      };
      pg_hba?: unknown[];
      pg_ident?: unknown[];
      shared_preload_libraries?: unknown[];
      synchronous?: {
        [k: string]: unknown;
      };
    };
    primaryUpdateMethod?: string;
    primaryUpdateStrategy?: string;
    priorityClassName?: string;
    replicationSlots?: {
      [k: string]: unknown;
    };
    resources?: {
      [k: string]: unknown;
    };
    roles?: unknown[];
    securityContext?: {
      [k: string]: unknown;
    };
    serviceAccountTemplate?: {
      [k: string]: unknown;
    };
    services?: {
      [k: string]: unknown;
    };
    stopDelay?: number;
    storage?: {
      size?: string;
      storageClass?: string;
    };
    superuserSecret?: string;
    walStorage?: {
      enabled?: boolean;
      size?: string;
      storageClass?: string;
    };
  };
  databases?: unknown[];
  fullnameOverride?: string;
  imageCatalog?: {
    create?: boolean;
    images?: unknown[];
  };
  mode?: string;
  nameOverride?: string;
  namespaceOverride?: string;
  poolers?: unknown[];
  recovery?: {
    azure?: {
      connectionString?: string;
      containerName?: string;
      inheritFromAzureAD?: boolean;
      path?: string;
      serviceName?: string;
      storageAccount?: string;
      storageKey?: string;
      storageSasToken?: string;
    };
    backupName?: string;
    clusterName?: string;
    database?: string;
    destinationPath?: string;
    endpointCA?: {
      create?: boolean;
      key?: string;
      name?: string;
      value?: string;
    };
    endpointURL?: string;
    google?: {
      applicationCredentials?: string;
      bucket?: string;
      gkeEnvironment?: boolean;
      path?: string;
    };
    import?: {
      databases?: unknown[];
      pgDumpExtraOptions?: unknown[];
      pgRestoreExtraOptions?: unknown[];
      postImportApplicationSQL?: unknown[];
      roles?: unknown[];
      schemaOnly?: boolean;
      source?: {
        database?: string;
        host?: string;
        passwordSecret?: {
          create?: boolean;
          key?: string;
          name?: string;
          value?: string;
        };
        port?: number;
        sslCertSecret?: {
          key?: string;
          name?: string;
        };
        sslKeySecret?: {
          key?: string;
          name?: string;
        };
        sslMode?: string;
        sslRootCertSecret?: {
          key?: string;
          name?: string;
        };
        username?: string;
      };
      type?: string;
    };
    instanceSidecarConfiguration?: {
      [k: string]: unknown;
    };
    method?: string;
    owner?: string;
    pgBaseBackup?: {
      database?: string;
      owner?: string;
      secretName?: string;
      source?: {
        database?: string;
        host?: string;
        passwordSecret?: {
          create?: boolean;
          key?: string;
          name?: string;
          value?: string;
        };
        port?: number;
        sslCertSecret?: {
          key?: string;
          name?: string;
        };
        sslKeySecret?: {
          key?: string;
          name?: string;
        };
        sslMode?: string;
        sslRootCertSecret?: {
          key?: string;
          name?: string;
        };
        username?: string;
      };
    };
    pitrTarget?: {
      time?: string;
    };
    pluginConfiguration?: {
      name?: unknown;
      parameters?: unknown;
      [k: string]: unknown;
    };
    provider?: string;
    s3?: {
      accessKey?: string;
      bucket?: string;
      inheritFromIAMRole?: boolean;
      path?: string;
      region?: string;
      secretKey?: string;
    };
    secret?: {
      create?: boolean;
      name?: string;
    };
  };
  replica?: {
    bootstrap?: {
      database?: string;
      owner?: string;
      secret?: string;
      source?: string;
    };
    minApplyDelay?: string;
    origin?: {
      objectStore?: {
        azure?: {
          connectionString?: string;
          containerName?: string;
          inheritFromAzureAD?: boolean;
          path?: string;
          serviceName?: string;
          storageAccount?: string;
          storageKey?: string;
          storageSasToken?: string;
        };
        clusterName?: string;
        destinationPath?: string;
        endpointCA?: {
          create?: boolean;
          key?: string;
          name?: string;
          value?: string;
        };
        google?: {
          applicationCredentials?: string;
          bucket?: string;
          gkeEnvironment?: boolean;
          path?: string;
        };
        provider?: string;
        s3?: {
          accessKey?: string;
          bucket?: string;
          inheritFromIAMRole?: boolean;
          path?: string;
          region?: string;
          secretKey?: string;
        };
        secret?: {
          create?: boolean;
          name?: string;
        };
      };
      pg_basebackup?: {
        database?: string;
        host?: string;
        passwordSecret?: {
          key?: string;
          name?: string;
          create?: unknown;
          value?: unknown;
        };
        port?: number;
        sslCertSecret?: {
          key?: string;
          name?: string;
        };
        sslKeySecret?: {
          key?: string;
          name?: string;
        };
        sslMode?: string;
        sslRootCertSecret?: {
          key?: string;
          name?: string;
        };
        username?: string;
      };
    };
    primary?: string;
    promotionToken?: string;
    self?: string;
  };
  type?: string;
  version?: {
    postgis?: string;
    postgresql?: string;
    timescaledb?: string;
  };
  list?: unknown;
  pooler?: unknown;
}
