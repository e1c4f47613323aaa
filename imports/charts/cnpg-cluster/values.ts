// Made by "strata import" (see 'cnpg-cluster' in imports.lock.json). Do not edit.
export interface CnpgClusterValues {
  global?: {
    [k: string]: unknown;
  } | null;
  backups?: {
    azure?: {
      connectionString?: string | null;
      containerName?: string | null;
      inheritFromAzureAD?: boolean | null;
      path?: string | null;
      serviceName?: string | null;
      storageAccount?: string | null;
      storageKey?: string | null;
      storageSasToken?: string | null;
    } | null;
    data?: {
      compression?: string | null;
      encryption?: string | null;
      jobs?: number | null;
      [k: string]: unknown;
    } | null;
    destinationPath?: string | null;
    enabled?: boolean | null;
    endpointCA?: {
      create?: boolean | null;
      key?: string | null;
      name?: string | null;
      value?: string | null;
    } | null;
    endpointURL?: string | null;
    google?: {
      applicationCredentials?: string | null;
      bucket?: string | null;
      gkeEnvironment?: boolean | null;
      path?: string | null;
    } | null;
    instanceSidecarConfiguration?: {
      [k: string]: unknown;
    } | null;
    method?: string | null;
    pluginConfiguration?: {
      name?: unknown;
      [k: string]: unknown;
    } | null;
    provider?: string | null;
    retentionPolicy?: string | null;
    s3?: {
      accessKey?: string | null;
      bucket?: string | null;
      inheritFromIAMRole?: boolean | null;
      path?: string | null;
      region?: string | null;
      secretKey?: string | null;
    } | null;
    scheduledBackups?:
      | {
          backupOwnerReference?: string | null;
          method?: string | null;
          name?: string | null;
          pluginConfiguration?: {
            [k: string]: unknown;
          } | null;
          schedule?: string | null;
          [k: string]: unknown;
        }[]
      | null;
    secret?: {
      create?: boolean | null;
      name?: string | null;
    } | null;
    wal?: {
      compression?: string | null;
      encryption?: string | null;
      maxParallel?: number | null;
    } | null;
  } | null;
  cluster?: {
    additionalLabels?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      topologyKey?: string | null;
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    certificates?: {
      [k: string]: unknown;
    } | null;
    console?: {
      enabled?: boolean | null;
    } | null;
    enablePDB?: boolean | null;
    enableSuperuserAccess?: boolean | null;
    env?: unknown[] | null;
    envFrom?: unknown[] | null;
    imageCatalogRef?: {
      name?: unknown;
      [k: string]: unknown;
    } | null;
    imageName?: string | null;
    imagePullPolicy?: string | null;
    imagePullSecrets?: unknown[] | null;
    initdb?: {
      owner?: unknown;
      postInitApplicationSQL?: unknown;
      [k: string]: unknown;
    } | null;
    instances?: number | null;
    logLevel?: string | null;
    monitoring?: {
      customQueries?: unknown[] | null;
      customQueriesSecret?: unknown[] | null;
      disableDefaultQueries?: boolean | null;
      enabled?: boolean | null;
      instrumentation?: {
        logicalReplication?: boolean | null;
        pgStatStatements?: boolean | null;
      } | null;
      podMonitor?: {
        enabled?: boolean | null;
        labels?: {
          [k: string]: unknown;
        } | null;
        metricRelabelings?: unknown[] | null;
        relabelings?: unknown[] | null;
      } | null;
      prometheusRule?: {
        additionalLabels?: {
          [k: string]: unknown;
        } | null;
        enabled?: boolean | null;
        excludeRules?: unknown[] | null;
      } | null;
      tls?: {
        enabled?: boolean | null;
      } | null;
    } | null;
    plugins?: unknown[] | null;
    podSecurityContext?: {
      [k: string]: unknown;
    } | null;
    postgresGID?: number | null;
    postgresUID?: number | null;
    postgresql?: {
      ldap?: {
        [k: string]: unknown;
      } | null;
      parameters?: {
        [k: string]: unknown;
      } | null;
      pg_hba?: unknown[] | null;
      pg_ident?: unknown[] | null;
      shared_preload_libraries?: unknown[] | null;
      synchronous?: {
        [k: string]: unknown;
      } | null;
    } | null;
    primaryUpdateMethod?: string | null;
    primaryUpdateStrategy?: string | null;
    priorityClassName?: string | null;
    replicationSlots?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      [k: string]: unknown;
    } | null;
    roles?: unknown[] | null;
    securityContext?: {
      [k: string]: unknown;
    } | null;
    serviceAccountTemplate?: {
      [k: string]: unknown;
    } | null;
    services?: {
      [k: string]: unknown;
    } | null;
    stopDelay?: number | null;
    storage?: {
      size?: string | null;
      storageClass?: string | null;
    } | null;
    superuserSecret?: string | null;
    walStorage?: {
      enabled?: boolean | null;
      size?: string | null;
      storageClass?: string | null;
    } | null;
  } | null;
  databases?: unknown[] | null;
  fullnameOverride?: string | null;
  imageCatalog?: {
    create?: boolean | null;
    images?: unknown[] | null;
  } | null;
  mode?: string | null;
  nameOverride?: string | null;
  namespaceOverride?: string | null;
  poolers?: unknown[] | null;
  recovery?: {
    azure?: {
      connectionString?: string | null;
      containerName?: string | null;
      inheritFromAzureAD?: boolean | null;
      path?: string | null;
      serviceName?: string | null;
      storageAccount?: string | null;
      storageKey?: string | null;
      storageSasToken?: string | null;
    } | null;
    backupName?: string | null;
    clusterName?: string | null;
    database?: string | null;
    destinationPath?: string | null;
    endpointCA?: {
      create?: boolean | null;
      key?: string | null;
      name?: string | null;
      value?: string | null;
    } | null;
    endpointURL?: string | null;
    google?: {
      applicationCredentials?: string | null;
      bucket?: string | null;
      gkeEnvironment?: boolean | null;
      path?: string | null;
    } | null;
    import?: {
      databases?: unknown[] | null;
      pgDumpExtraOptions?: unknown[] | null;
      pgRestoreExtraOptions?: unknown[] | null;
      postImportApplicationSQL?: unknown[] | null;
      roles?: unknown[] | null;
      schemaOnly?: boolean | null;
      source?: {
        database?: string | null;
        host?: string | null;
        passwordSecret?: {
          create?: boolean | null;
          key?: string | null;
          name?: string | null;
          value?: string | null;
        } | null;
        port?: number | null;
        sslCertSecret?: {
          key?: string | null;
          name?: string | null;
        } | null;
        sslKeySecret?: {
          key?: string | null;
          name?: string | null;
        } | null;
        sslMode?: string | null;
        sslRootCertSecret?: {
          key?: string | null;
          name?: string | null;
        } | null;
        username?: string | null;
      } | null;
      type?: string | null;
    } | null;
    instanceSidecarConfiguration?: {
      [k: string]: unknown;
    } | null;
    method?: string | null;
    owner?: string | null;
    pgBaseBackup?: {
      database?: string | null;
      owner?: string | null;
      secretName?: string | null;
      source?: {
        database?: string | null;
        host?: string | null;
        passwordSecret?: {
          create?: boolean | null;
          key?: string | null;
          name?: string | null;
          value?: string | null;
        } | null;
        port?: number | null;
        sslCertSecret?: {
          key?: string | null;
          name?: string | null;
        } | null;
        sslKeySecret?: {
          key?: string | null;
          name?: string | null;
        } | null;
        sslMode?: string | null;
        sslRootCertSecret?: {
          key?: string | null;
          name?: string | null;
        } | null;
        username?: string | null;
      } | null;
    } | null;
    pitrTarget?: {
      time?: string | null;
    } | null;
    pluginConfiguration?: {
      name?: unknown;
      parameters?: unknown;
      [k: string]: unknown;
    } | null;
    provider?: string | null;
    s3?: {
      accessKey?: string | null;
      bucket?: string | null;
      inheritFromIAMRole?: boolean | null;
      path?: string | null;
      region?: string | null;
      secretKey?: string | null;
    } | null;
    secret?: {
      create?: boolean | null;
      name?: string | null;
    } | null;
  } | null;
  replica?: {
    bootstrap?: {
      database?: string | null;
      owner?: string | null;
      secret?: string | null;
      source?: string | null;
    } | null;
    minApplyDelay?: string | null;
    origin?: {
      objectStore?: {
        azure?: {
          connectionString?: string | null;
          containerName?: string | null;
          inheritFromAzureAD?: boolean | null;
          path?: string | null;
          serviceName?: string | null;
          storageAccount?: string | null;
          storageKey?: string | null;
          storageSasToken?: string | null;
        } | null;
        clusterName?: string | null;
        destinationPath?: string | null;
        endpointCA?: {
          create?: boolean | null;
          key?: string | null;
          name?: string | null;
          value?: string | null;
        } | null;
        google?: {
          applicationCredentials?: string | null;
          bucket?: string | null;
          gkeEnvironment?: boolean | null;
          path?: string | null;
        } | null;
        provider?: string | null;
        s3?: {
          accessKey?: string | null;
          bucket?: string | null;
          inheritFromIAMRole?: boolean | null;
          path?: string | null;
          region?: string | null;
          secretKey?: string | null;
        } | null;
        secret?: {
          create?: boolean | null;
          name?: string | null;
        } | null;
      } | null;
      pg_basebackup?: {
        database?: string | null;
        host?: string | null;
        passwordSecret?: {
          key?: string | null;
          name?: string | null;
          create?: unknown;
          value?: unknown;
        } | null;
        port?: number | null;
        sslCertSecret?: {
          key?: string | null;
          name?: string | null;
        } | null;
        sslKeySecret?: {
          key?: string | null;
          name?: string | null;
        } | null;
        sslMode?: string | null;
        sslRootCertSecret?: {
          key?: string | null;
          name?: string | null;
        } | null;
        username?: string | null;
      } | null;
    } | null;
    primary?: string | null;
    promotionToken?: string | null;
    self?: string | null;
  } | null;
  type?: string | null;
  version?: {
    postgis?: string | null;
    postgresql?: string | null;
    timescaledb?: string | null;
  } | null;
  list?: unknown;
  pooler?: unknown;
}
