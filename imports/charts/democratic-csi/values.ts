// Made by "strata import" (see 'democratic-csi' in imports.lock.json). Do not edit.
export interface DemocraticCsiValues {
  global?: {
    [k: string]: unknown;
  } | null;
  extraCaCerts?: unknown;
  nameOverride?: string | null;
  fullnameOverride?: string | null;
  driver?: {
    existingConfigSecret?: unknown;
    config?: {
      driver?: unknown;
      [k: string]: unknown;
    } | null;
  } | null;
  csiDriver?: {
    fsGroupPolicy?: unknown;
    volumeLifecycleModes?: unknown;
    tokenRequests?: unknown;
    requiresRepublish?: unknown;
    storageCapacity?: unknown;
    name?: unknown;
    version?: string | null;
    enabled?: boolean | null;
    attachRequired?: boolean | null;
    podInfoOnMount?: boolean | null;
    seLinuxMount?: unknown;
  } | null;
  controller?: {
    enabled?: boolean | null;
    rbac?: {
      enabled?: boolean | null;
      openshift?: {
        privileged?: boolean | null;
      } | null;
    } | null;
    replicaCount?: number | string | null;
    hostNetwork?: boolean | null;
    dnsPolicy?: string | null;
    hostAliases?: unknown[] | null;
    hostIPC?: boolean | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    strategy?: string | null;
    externalAttacher?: {
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        tag?: string | null;
      } | null;
      args?: string[] | null;
      extraArgs?: unknown[] | null;
      resources?: unknown;
      verbosityLevel?: number | string | null;
    } | null;
    externalProvisioner?: {
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        tag?: string | null;
      } | null;
      args?: string[] | null;
      extraArgs?: unknown[] | null;
      resources?: unknown;
      verbosityLevel?: number | string | null;
    } | null;
    externalResizer?: {
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        tag?: string | null;
      } | null;
      args?: string[] | null;
      extraArgs?: unknown[] | null;
      resources?: unknown;
      verbosityLevel?: number | string | null;
    } | null;
    externalSnapshotter?: {
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        tag?: string | null;
      } | null;
      args?: string[] | null;
      extraArgs?: unknown[] | null;
      resources?: unknown;
      verbosityLevel?: number | string | null;
    } | null;
    externalHealthMonitorController?: {
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        tag?: string | null;
      } | null;
      args?: string[] | null;
      extraArgs?: unknown[] | null;
      resources?: unknown;
      verbosityLevel?: number | string | null;
    } | null;
    clusterDriverRegistrar?: {
      enabled?: boolean | null;
    } | null;
    extraContainers?: unknown[] | null;
    livenessProbe?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    driver?: {
      enabled?: boolean | null;
      image?: {
        pullPolicy?: unknown;
        registry?: string | null;
        tag?: string | null;
      } | null;
      logLevel?: string | null;
      lifecycle?: unknown;
      securityContext?: unknown;
      resources?: unknown;
      extraEnv?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
    } | null;
    extraVolumes?: unknown[] | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    topologySpreadConstraints?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
  } | null;
  node?: {
    windows?: {
      enabled?: boolean | null;
    } | null;
    linux?: {
      enabled?: boolean | null;
    } | null;
    rbac?: {
      enabled?: boolean | null;
      openshift?: {
        privileged?: boolean | null;
      } | null;
    } | null;
    enabled?: boolean | null;
    hostNetwork?: boolean | null;
    dnsPolicy?: string | null;
    hostAliases?: unknown[] | null;
    hostIPC?: boolean | null;
    hostPID?: boolean | null;
    kubeletHostPath?: string | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    labels?: {
      [k: string]: unknown;
    } | null;
    podAnnotations?: {
      [k: string]: unknown;
    } | null;
    podLabels?: {
      [k: string]: unknown;
    } | null;
    priorityClassName?: string | null;
    livenessProbe?: {
      enabled?: boolean | null;
      [k: string]: unknown;
    } | null;
    cleanup?: {
      image?: {
        registry?: string | null;
        tag?: string | null;
      } | null;
      resources?: unknown;
    } | null;
    driver?: {
      enabled?: boolean | null;
      image?: {
        pullPolicy?: unknown;
        registry?: string | null;
        tag?: string | null;
      } | null;
      logLevel?: string | null;
      localtimeHostPath?: string | null;
      lifecycle?: unknown;
      resources?: unknown;
      extraEnv?: unknown[] | null;
      extraVolumeMounts?: unknown[] | null;
      iscsiDirHostPath?: string | null;
      iscsiDirHostPathType?: string | null;
      nvmeDirMountEnabled?: boolean | null;
      nvmeDirHostPath?: string | null;
      nvmeDirHostPathType?: string | null;
    } | null;
    driverRegistrar?: {
      enabled?: boolean | null;
      image?: {
        registry?: string | null;
        tag?: string | null;
      } | null;
      args?: string[] | null;
      extraArgs?: unknown[] | null;
      resources?: unknown;
      verbosityLevel?: number | string | null;
    } | null;
    extraVolumes?: unknown[] | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    tolerations?: unknown[] | null;
    affinity?: {
      [k: string]: unknown;
    } | null;
  } | null;
  storageClasses?: unknown[] | null;
  volumeSnapshotClasses?: unknown[] | null;
  csiProxy?: {
    enabled?: boolean | null;
    image?: {
      registry?: string | null;
      tag?: string | null;
    } | null;
    resources?: unknown;
  } | null;
  enablePSP?: boolean | null;
}
