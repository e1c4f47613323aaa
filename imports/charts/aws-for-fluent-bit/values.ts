// Made by "strata import" (see 'aws-for-fluent-bit' in imports.lock.json). Do not edit.
export interface AwsForFluentBitValues {
  global?: {
    namespaceOverride?: unknown;
    [k: string]: unknown;
  } | null;
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
  env?: unknown[] | null;
  image?: {
    repository?: string | null;
    tag?: string | null;
    pullPolicy?: string | null;
  } | null;
  imagePullSecrets?: unknown[] | null;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  podSecurityContext?: {
    [k: string]: unknown;
  } | null;
  containerSecurityContext?:
    | {
        [k: string]: unknown;
      }
    | boolean
    | null;
  rbac?: {
    pspEnabled?: boolean | null;
  } | null;
  service?: {
    extraParsers?: unknown;
    extraService?: string | null;
    parsersFiles?: string[] | null;
  } | null;
  input?: {
    extraInputs?: unknown;
    enabled?: boolean | null;
    tag?: string | null;
    path?: string | null;
    db?: string | null;
    multilineParser?: string | null;
    memBufLimit?: string | number | null;
    skipLongLines?: string | null;
    refreshInterval?: number | string | null;
    dockerMode?: unknown;
    parser?: unknown;
  } | null;
  filter?: {
    enabled?: boolean | null;
    match?: string | null;
    kubeURL?: string | null;
    mergeLog?: string | null;
    mergeLogKey?: string | null;
    keepLog?: string | null;
    k8sLoggingParser?: string | null;
    k8sLoggingExclude?: string | null;
    bufferSize?: string | number | null;
    extraFilters?: unknown;
  } | null;
  cloudWatch?: {
    extraOutputs?: unknown;
    enabled?: boolean | null;
    match?: string | null;
    region?: string | null;
    logGroupName?: string | null;
    logStreamName?: unknown;
    logStreamPrefix?: string | null;
    logKey?: unknown;
    logFormat?: unknown;
    logRetentionDays?: unknown;
    roleArn?: unknown;
    autoCreateGroup?: boolean | null;
    endpoint?: unknown;
    credentialsEndpoint?: {
      [k: string]: unknown;
    } | null;
  } | null;
  cloudWatchLogs?: {
    extraOutputs?: unknown;
    enabled?: boolean | null;
    match?: string | null;
    region?: string | null;
    logGroupName?: string | null;
    logGroupTemplate?: unknown;
    logStreamName?: unknown;
    logStreamPrefix?: string | null;
    logStreamTemplate?: unknown;
    logKey?: unknown;
    logFormat?: unknown;
    roleArn?: unknown;
    autoCreateGroup?: boolean | null;
    logRetentionDays?: unknown;
    endpoint?: unknown;
    metricNamespace?: unknown;
    metricDimensions?: unknown;
    stsEndpoint?: unknown;
    autoRetryRequests?: unknown;
    externalId?: unknown;
  } | null;
  firehose?: {
    extraOutputs?: unknown;
    enabled?: boolean | null;
    match?: string | null;
    region?: string | null;
    deliveryStream?: string | null;
    dataKeys?: unknown;
    roleArn?: unknown;
    endpoint?: unknown;
    timeKey?: unknown;
    timeKeyFormat?: unknown;
  } | null;
  kinesis?: {
    extraOutputs?: unknown;
    enabled?: boolean | null;
    match?: string | null;
    region?: string | null;
    stream?: string | null;
    partitionKey?: string | null;
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
    } | null;
  } | null;
  kinesis_streams?: {
    extraOutputs?: unknown;
    enabled?: boolean | null;
    match?: string | null;
    region?: string | null;
    stream?: string | null;
    role_arn?: unknown;
    endpoint?: unknown;
    sts_endpoint?: unknown;
    time_key?: unknown;
    time_key_format?: unknown;
    external_id?: unknown;
    auto_retry_requests?: unknown;
    log_key?: unknown;
  } | null;
  elasticsearch?: {
    extraOutputs?: unknown;
    enabled?: boolean | null;
    match?: string | null;
    host?: unknown;
    awsRegion?: string | null;
    awsAuth?: string | null;
    tls?: string | null;
    port?: string | number | null;
    retryLimit?: number | string | null;
    replaceDots?: string | null;
    suppressTypeName?: unknown;
  } | null;
  s3?: {
    extraOutputs?: unknown;
    enabled?: boolean | null;
    match?: string | null;
    bucket?: unknown;
    region?: string | null;
    jsonDateKey?: string | null;
    jsonDateFormat?: string | null;
    totalFileSize?: string | number | null;
    uploadChunkSize?: string | number | null;
    uploadTimeout?: string | number | null;
    storeDir?: string | null;
    storeDirLimitSize?: number | string | null;
    s3KeyFormat?: string | null;
    s3KeyFormatTagDelimiters?: unknown;
    staticFilePath?: boolean | null;
    usePutObject?: boolean | null;
    roleArn?: unknown;
    endpoint?: unknown;
    stsEndpoint?: unknown;
    cannedAcl?: unknown;
    compression?: unknown;
    contentType?: unknown;
    sendContentMd5?: boolean | null;
    autoRetryRequests?: boolean | null;
    logKey?: unknown;
    preserveDataOrdering?: boolean | null;
    storageClass?: unknown;
    retryLimit?: number | string | null;
    externalId?: unknown;
  } | null;
  opensearch?: {
    extraOutputs?: unknown;
    enabled?: boolean | null;
    match?: string | null;
    host?: unknown;
    port?: string | number | null;
    tls?: string | null;
    path?: string | null;
    bufferSize?: string | number | null;
    pipeline?: unknown;
    awsRegion?: string | null;
    awsAuth?: string | null;
    awsStsEndpoint?: unknown;
    awsRoleArn?: unknown;
    awsExternalId?: unknown;
    awsServiceName?: unknown;
    httpUser?: unknown;
    httpPasswd?: unknown;
    index?: string | null;
    type?: string | null;
    logstashFormat?: string | null;
    logstashPrefix?: string | null;
    logstashDateFormat?: string | null;
    timeKey?: string | null;
    timeKeyFormat?: string | null;
    timeKeyNanos?: string | null;
    includeTagKey?: string | null;
    tagKey?: string | null;
    generateId?: string | null;
    idKey?: unknown;
    writeOperation?: string | null;
    replaceDots?: string | null;
    traceOutput?: string | null;
    traceError?: string | null;
    currentTimeIndex?: string | null;
    logstashPrefixKey?: unknown;
    suppressTypeName?: string | null;
  } | null;
  serviceAccount?: {
    create?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    name?: unknown;
  } | null;
  resources?: {
    limits?: {
      memory?: string | number | null;
      [k: string]: unknown;
    } | null;
    requests?: {
      cpu?: string | number | null;
      memory?: string | number | null;
      [k: string]: unknown;
    } | null;
    [k: string]: unknown;
  } | null;
  updateStrategy?: {
    type?: string | null;
    [k: string]: unknown;
  } | null;
  nodeSelector?: {
    [k: string]: unknown;
  } | null;
  tolerations?: unknown[] | null;
  affinity?: {
    [k: string]: unknown;
  } | null;
  annotations?: {
    [k: string]: unknown;
  } | null;
  hostNetwork?: boolean | null;
  dnsPolicy?: string | null;
  volumes?:
    | {
        name?: string | null;
        hostPath?: {
          path?: string | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      }[]
    | null;
  volumeMounts?:
    | {
        name?: string | null;
        mountPath?: string | null;
        readOnly?: boolean | null;
        [k: string]: unknown;
      }[]
    | null;
  livenessProbe?: {
    httpGet?: {
      path?: string | null;
      port?: number | string | null;
      scheme?: string | null;
      [k: string]: unknown;
    } | null;
    failureThreshold?: number | string | null;
    initialDelaySeconds?: number | string | null;
    timeoutSeconds?: number | string | null;
    [k: string]: unknown;
  } | null;
  readinessProbe?: {
    [k: string]: unknown;
  } | null;
  serviceMonitor?: {
    service?: {
      type?: string | null;
      port?: number | string | null;
      targetPort?: number | string | null;
      extraPorts?: unknown[] | null;
    } | null;
    enabled?: boolean | null;
    interval?: string | number | null;
    telemetryPath?: string | null;
    labels?: unknown;
    timeout?: string | number | null;
    relabelings?: unknown[] | null;
    targetLabels?: unknown[] | null;
    metricRelabelings?: unknown[] | null;
    extraEndpoints?: unknown[] | null;
    jobLabel?: unknown;
  } | null;
}
