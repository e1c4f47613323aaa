// Made by "strata import" (see 'flux2' in imports.lock.json). Do not edit.
export interface Flux2Values {
  global?: {
    [k: string]: unknown;
  } | null;
  installCRDs?: boolean | null;
  crds?: {
    annotations?: {
      [k: string]: unknown;
    } | null;
    migration?: {
      enabled?: boolean | null;
      timeout?: string | number | null;
      resources?: {
        cpu?: unknown;
        memory?: unknown;
        limits?: {
          [k: string]: unknown;
        } | null;
        requests?: {
          cpu?: string | number | null;
          memory?: string | number | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      nodeSelector?: {
        [k: string]: unknown;
      } | null;
      affinity?: {
        [k: string]: unknown;
      } | null;
      tolerations?: unknown[] | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      securityContext?: unknown;
      volumeMounts?: unknown;
      volumes?: unknown;
    } | null;
  } | null;
  multitenancy?: {
    enabled?: boolean | null;
    defaultServiceAccount?: string | null;
    privileged?: boolean | null;
  } | null;
  clusterDomain?: string | null;
  cli?: {
    image?: string | null;
    tag?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      automount?: boolean | null;
    } | null;
    resources?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  } | null;
  helmController?: {
    create?: boolean | null;
    image?: string | null;
    tag?: string | null;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      } | null;
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    annotations?: {
      'prometheus.io/port'?: string | number | null;
      'prometheus.io/scrape'?: string | null;
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    container?: {
      additionalArgs?: unknown[] | null;
    } | null;
    extraEnv?: unknown[] | null;
    serviceAccount?: {
      create?: boolean | null;
      automount?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    imagePullPolicy?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown;
    podSecurityContext?: unknown;
    replicas?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  } | null;
  imageAutomationController?: {
    create?: boolean | null;
    image?: string | null;
    tag?: string | null;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      } | null;
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    annotations?: {
      'prometheus.io/port'?: string | number | null;
      'prometheus.io/scrape'?: string | null;
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    container?: {
      additionalArgs?: unknown[] | null;
    } | null;
    extraEnv?: unknown[] | null;
    serviceAccount?: {
      create?: boolean | null;
      automount?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    imagePullPolicy?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown;
    podSecurityContext?: unknown;
    replicas?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  } | null;
  imageReflectionController?: {
    create?: boolean | null;
    image?: string | null;
    tag?: string | null;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      } | null;
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    annotations?: {
      'prometheus.io/port'?: string | number | null;
      'prometheus.io/scrape'?: string | null;
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    container?: {
      additionalArgs?: unknown[] | null;
    } | null;
    extraEnv?: unknown[] | null;
    serviceAccount?: {
      create?: boolean | null;
      automount?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    imagePullPolicy?: string | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown;
    podSecurityContext?: unknown;
    replicas?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  } | null;
  kustomizeController?: {
    create?: boolean | null;
    image?: string | null;
    tag?: string | null;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      } | null;
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    annotations?: {
      'prometheus.io/port'?: string | number | null;
      'prometheus.io/scrape'?: string | null;
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    container?: {
      additionalArgs?: unknown[] | null;
    } | null;
    extraEnv?: unknown[] | null;
    serviceAccount?: {
      create?: boolean | null;
      automount?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    imagePullPolicy?: string | null;
    secret?: {
      create?: boolean | null;
      name?: string | null;
      data?: {
        [k: string]: unknown;
      } | null;
    } | null;
    envFrom?: {
      map?: {
        name?: string | null;
      } | null;
      secret?: {
        name?: string | null;
      } | null;
    } | null;
    extraSecretMounts?: unknown[] | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown;
    podSecurityContext?: unknown;
    replicas?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  } | null;
  notificationController?: {
    create?: boolean | null;
    image?: string | null;
    tag?: string | null;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      } | null;
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    annotations?: {
      'prometheus.io/port'?: string | number | null;
      'prometheus.io/scrape'?: string | null;
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    container?: {
      additionalArgs?: unknown[] | null;
    } | null;
    extraEnv?: unknown[] | null;
    serviceAccount?: {
      create?: boolean | null;
      automount?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    imagePullPolicy?: string | null;
    service?: {
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      ports?: unknown;
    } | null;
    webhookReceiver?: {
      service?: {
        labels?: {
          [k: string]: unknown;
        } | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
      } | null;
      ingress?: {
        ingressClassName?: unknown;
        create?: boolean | null;
        annotations?: {
          [k: string]: unknown;
        } | null;
        labels?:
          | {
              [k: string]: unknown;
            }
          | boolean
          | null;
        hosts?:
          | {
              host?: string | null;
              paths?:
                | {
                    path?: string | null;
                    pathType?: string | null;
                    [k: string]: unknown;
                  }[]
                | null;
              [k: string]: unknown;
            }[]
          | null;
        tls?: unknown[] | null;
      } | null;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    initContainers?: unknown;
    podSecurityContext?: unknown;
    replicas?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  } | null;
  sourceController?: {
    create?: boolean | null;
    image?: string | null;
    tag?: string | null;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      } | null;
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    annotations?: {
      'prometheus.io/port'?: string | number | null;
      'prometheus.io/scrape'?: string | null;
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    container?: {
      additionalArgs?: unknown[] | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      automount?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    imagePullPolicy?: string | null;
    service?: {
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      ports?: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    extraEnv?: unknown[] | null;
    initContainers?: unknown;
    podSecurityContext?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  } | null;
  sourceWatcher?: {
    create?: boolean | null;
    image?: string | null;
    tag?: string | null;
    resources?: {
      cpu?: unknown;
      memory?: unknown;
      limits?: {
        [k: string]: unknown;
      } | null;
      requests?: {
        cpu?: string | number | null;
        memory?: string | number | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    annotations?: {
      'prometheus.io/port'?: string | number | null;
      'prometheus.io/scrape'?: string | null;
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    container?: {
      additionalArgs?: unknown[] | null;
    } | null;
    serviceAccount?: {
      create?: boolean | null;
      automount?: boolean | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
    } | null;
    imagePullPolicy?: string | null;
    service?: {
      labels?: {
        [k: string]: unknown;
      } | null;
      annotations?: {
        [k: string]: unknown;
      } | null;
      ports?: unknown;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    extraEnv?: unknown[] | null;
    initContainers?: unknown;
    podSecurityContext?: unknown;
    securityContext?: unknown;
    volumeMounts?: unknown;
    volumes?: unknown;
  } | null;
  policies?: {
    create?: boolean | null;
  } | null;
  rbac?: {
    create?: boolean | null;
    createAggregation?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    roleRef?: {
      name?: string | null;
    } | null;
  } | null;
  logLevel?: string | null;
  watchAllNamespaces?: boolean | null;
  imagePullSecrets?: unknown[] | null;
  extraObjects?: unknown[] | null;
  prometheus?: {
    podMonitor?: {
      create?: boolean | null;
      podMetricsEndpoints?:
        | {
            port?: string | null;
            relabelings?:
              | {
                  sourceLabels?: string[] | null;
                  action?: string | null;
                  regex?: string | null;
                  [k: string]: unknown;
                }[]
              | null;
            [k: string]: unknown;
          }[]
        | null;
      additionalLabels?: unknown;
    } | null;
  } | null;
  distro?: {
    openshift?: boolean | null;
  } | null;
}
