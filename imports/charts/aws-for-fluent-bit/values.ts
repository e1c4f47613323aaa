// Made by "strata import" (see 'aws-for-fluent-bit' in imports.lock.json). Do not edit.
export interface AwsForFluentBitValues {
  global?: {
    namespaceOverride?: unknown;
    [k: string]: unknown;
  };
  runAsUser?: unknown;
  runAsGroup?: unknown;
  runAsNonRoot?: unknown;
  seccompProfile?: unknown;
  allowPrivilegeEscalation?: unknown;
  capabilities?: unknown;
  additionalInputs?: unknown;
  additionalFilters?: unknown;
  additionalOutputs?: unknown;
  priorityClassName?: unknown;
  env?: unknown[];
  image?: {
    repository?: string;
    tag?: string;
    pullPolicy?: string;
  };
  imagePullSecrets?: unknown[];
  nameOverride?: string;
  fullnameOverride?: string;
  podSecurityContext?: {
    [k: string]: unknown;
  };
  containerSecurityContext?: {
    [k: string]: unknown;
  };
  rbac?: {
    pspEnabled?: boolean;
  };
  service?: {
    extraParsers?: unknown;
    extraService?: string;
    parsersFiles?: string[];
  };
  input?: {
    extraInputs?: unknown;
    enabled?: boolean;
    tag?: string;
    path?: string;
    db?: string;
    multilineParser?: string;
    memBufLimit?: string;
    skipLongLines?: string;
    refreshInterval?: number;
    dockerMode?: unknown;
    parser?: unknown;
  };
  filter?: {
    enabled?: boolean;
    match?: string;
    kubeURL?: string;
    mergeLog?: string;
    mergeLogKey?: string;
    keepLog?: string;
    k8sLoggingParser?: string;
    k8sLoggingExclude?: string;
    bufferSize?: string;
    extraFilters?: unknown;
  };
  cloudWatch?: {
    extraOutputs?: unknown;
    enabled?: boolean;
    match?: string;
    region?: string;
    logGroupName?: string;
    logStreamName?: unknown;
    logStreamPrefix?: string;
    logKey?: unknown;
    logFormat?: unknown;
    logRetentionDays?: unknown;
    roleArn?: unknown;
    autoCreateGroup?: boolean;
    endpoint?: unknown;
    credentialsEndpoint?: {
      [k: string]: unknown;
    };
  };
  cloudWatchLogs?: {
    extraOutputs?: unknown;
    enabled?: boolean;
    match?: string;
    region?: string;
    logGroupName?: string;
    logGroupTemplate?: unknown;
    logStreamName?: unknown;
    logStreamPrefix?: string;
    logStreamTemplate?: unknown;
    logKey?: unknown;
    logFormat?: unknown;
    roleArn?: unknown;
    autoCreateGroup?: boolean;
    logRetentionDays?: unknown;
    endpoint?: unknown;
    metricNamespace?: unknown;
    metricDimensions?: unknown;
    stsEndpoint?: unknown;
    autoRetryRequests?: unknown;
    externalId?: unknown;
  };
  firehose?: {
    extraOutputs?: unknown;
    enabled?: boolean;
    match?: string;
    region?: string;
    deliveryStream?: string;
    dataKeys?: unknown;
    roleArn?: unknown;
    endpoint?: unknown;
    timeKey?: unknown;
    timeKeyFormat?: unknown;
  };
  kinesis?: {
    extraOutputs?: unknown;
    enabled?: boolean;
    match?: string;
    region?: string;
    stream?: string;
    partitionKey?: string;
    appendNewline?: unknown;
    replaceDots?: unknown;
    dataKeys?: unknown;
    roleArn?: unknown;
    endpoint?: unknown;
    stsEndpoint?: unknown;
    timeKey?: unknown;
    timeKeyFormat?: unknown;
    compression?: unknown;
    aggregation?: unknown;
    experimental?: {
      concurrency?: unknown;
      concurrencyRetries?: unknown;
    };
  };
  kinesis_streams?: {
    extraOutputs?: unknown;
    enabled?: boolean;
    match?: string;
    region?: string;
    stream?: string;
    role_arn?: unknown;
    endpoint?: unknown;
    sts_endpoint?: unknown;
    time_key?: unknown;
    time_key_format?: unknown;
    external_id?: unknown;
    auto_retry_requests?: unknown;
    log_key?: unknown;
  };
  elasticsearch?: {
    extraOutputs?: unknown;
    enabled?: boolean;
    match?: string;
    host?: unknown;
    awsRegion?: string;
    awsAuth?: string;
    tls?: string;
    port?: string;
    retryLimit?: number;
    replaceDots?: string;
    suppressTypeName?: unknown;
  };
  s3?: {
    extraOutputs?: unknown;
    enabled?: boolean;
    match?: string;
    bucket?: unknown;
    region?: string;
    jsonDateKey?: string;
    jsonDateFormat?: string;
    totalFileSize?: string;
    uploadChunkSize?: string;
    uploadTimeout?: string;
    storeDir?: string;
    storeDirLimitSize?: number;
    s3KeyFormat?: string;
    s3KeyFormatTagDelimiters?: unknown;
    staticFilePath?: boolean;
    usePutObject?: boolean;
    roleArn?: unknown;
    endpoint?: unknown;
    stsEndpoint?: unknown;
    cannedAcl?: unknown;
    compression?: unknown;
    contentType?: unknown;
    sendContentMd5?: boolean;
    autoRetryRequests?: boolean;
    logKey?: unknown;
    preserveDataOrdering?: boolean;
    storageClass?: unknown;
    retryLimit?: number;
    externalId?: unknown;
  };
  opensearch?: {
    extraOutputs?: unknown;
    enabled?: boolean;
    match?: string;
    host?: unknown;
    port?: string;
    tls?: string;
    path?: string;
    bufferSize?: string;
    pipeline?: unknown;
    awsRegion?: string;
    awsAuth?: string;
    awsStsEndpoint?: unknown;
    awsRoleArn?: unknown;
    awsExternalId?: unknown;
    awsServiceName?: unknown;
    httpUser?: unknown;
    httpPasswd?: unknown;
    index?: string;
    type?: string;
    logstashFormat?: string;
    logstashPrefix?: string;
    logstashDateFormat?: string;
    timeKey?: string;
    timeKeyFormat?: string;
    timeKeyNanos?: string;
    includeTagKey?: string;
    tagKey?: string;
    generateId?: string;
    idKey?: unknown;
    writeOperation?: string;
    replaceDots?: string;
    traceOutput?: string;
    traceError?: string;
    currentTimeIndex?: string;
    logstashPrefixKey?: unknown;
    suppressTypeName?: string;
  };
  serviceAccount?: {
    create?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    name?: unknown;
  };
  resources?: {
    limits?: {
      memory?: string;
      [k: string]: unknown;
    };
    requests?: {
      cpu?: string;
      memory?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  updateStrategy?: {
    type?: string;
    [k: string]: unknown;
  };
  nodeSelector?: {
    [k: string]: unknown;
  };
  tolerations?: unknown[];
  affinity?: {
    [k: string]: unknown;
  };
  annotations?: {
    [k: string]: unknown;
  };
  hostNetwork?: boolean;
  dnsPolicy?: string;
  volumes?: {
    name?: string;
    hostPath?: {
      path?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  }[];
  volumeMounts?: {
    name?: string;
    mountPath?: string;
    readOnly?: boolean;
    [k: string]: unknown;
  }[];
  livenessProbe?: {
    httpGet?: {
      path?: string;
      port?: number;
      scheme?: string;
      [k: string]: unknown;
    };
    failureThreshold?: number;
    initialDelaySeconds?: number;
    timeoutSeconds?: number;
    [k: string]: unknown;
  };
  readinessProbe?: {
    [k: string]: unknown;
  };
  serviceMonitor?: {
    service?: {
      type?: string;
      port?: number;
      targetPort?: number | string;
      extraPorts?: unknown[];
    };
    enabled?: boolean;
    interval?: string;
    telemetryPath?: string;
    labels?: unknown;
    timeout?: string;
    relabelings?: unknown[];
    targetLabels?: unknown[];
    metricRelabelings?: unknown[];
    extraEndpoints?: unknown[];
    jobLabel?: unknown;
  };
}
