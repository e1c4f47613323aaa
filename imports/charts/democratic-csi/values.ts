// Made by "strata import" (see 'democratic-csi' in imports.lock.json). Do not edit.
export interface DemocraticCsiValues {
  global?: {
    [k: string]: unknown;
  };
  extraCaCerts?: unknown;
  nameOverride?: string;
  fullnameOverride?: string;
  driver?: {
    existingConfigSecret?: unknown;
    config?: {
      driver?: unknown;
      [k: string]: unknown;
    };
  };
  csiDriver?: {
    fsGroupPolicy?: unknown;
    volumeLifecycleModes?: unknown;
    tokenRequests?: unknown;
    requiresRepublish?: unknown;
    storageCapacity?: unknown;
    name?: unknown;
    version?: string;
    enabled?: boolean;
    attachRequired?: boolean;
    podInfoOnMount?: boolean;
    seLinuxMount?: unknown;
  };
  controller?: {
    enabled?: boolean;
    rbac?: {
      enabled?: boolean;
      openshift?: {
        privileged?: boolean;
      };
    };
    replicaCount?: number;
    hostNetwork?: boolean;
    dnsPolicy?: string;
    hostAliases?: unknown[];
    hostIPC?: boolean;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    priorityClassName?: string;
    strategy?: string;
    externalAttacher?: {
      enabled?: boolean;
      image?: {
        registry?: string;
        tag?: string;
      };
      args?: string[];
      extraArgs?: unknown[];
      resources?: unknown;
      verbosityLevel?: number;
    };
    externalProvisioner?: {
      enabled?: boolean;
      image?: {
        registry?: string;
        tag?: string;
      };
      args?: string[];
      extraArgs?: unknown[];
      resources?: unknown;
      verbosityLevel?: number;
    };
    externalResizer?: {
      enabled?: boolean;
      image?: {
        registry?: string;
        tag?: string;
      };
      args?: string[];
      extraArgs?: unknown[];
      resources?: unknown;
      verbosityLevel?: number;
    };
    externalSnapshotter?: {
      enabled?: boolean;
      image?: {
        registry?: string;
        tag?: string;
      };
      args?: string[];
      extraArgs?: unknown[];
      resources?: unknown;
      verbosityLevel?: number;
    };
    externalHealthMonitorController?: {
      enabled?: boolean;
      image?: {
        registry?: string;
        tag?: string;
      };
      args?: string[];
      extraArgs?: unknown[];
      resources?: unknown;
      verbosityLevel?: number;
    };
    clusterDriverRegistrar?: {
      enabled?: boolean;
    };
    extraContainers?: unknown[];
    livenessProbe?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    driver?: {
      enabled?: boolean;
      image?: {
        pullPolicy?: unknown;
        registry?: string;
        tag?: string;
      };
      logLevel?: string;
      lifecycle?: unknown;
      securityContext?: unknown;
      resources?: unknown;
      extraEnv?: unknown[];
      extraVolumeMounts?: unknown[];
    };
    extraVolumes?: unknown[];
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    topologySpreadConstraints?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
  };
  node?: {
    windows?: {
      enabled?: boolean;
    };
    linux?: {
      enabled?: boolean;
    };
    rbac?: {
      enabled?: boolean;
      openshift?: {
        privileged?: boolean;
      };
    };
    enabled?: boolean;
    hostNetwork?: boolean;
    dnsPolicy?: string;
    hostAliases?: unknown[];
    hostIPC?: boolean;
    hostPID?: boolean;
    kubeletHostPath?: string;
    annotations?: {
      [k: string]: unknown;
    };
    labels?: {
      [k: string]: unknown;
    };
    podAnnotations?: {
      [k: string]: unknown;
    };
    podLabels?: {
      [k: string]: unknown;
    };
    priorityClassName?: string;
    livenessProbe?: {
      enabled?: boolean;
      [k: string]: unknown;
    };
    cleanup?: {
      image?: {
        registry?: string;
        tag?: string;
      };
      resources?: unknown;
    };
    driver?: {
      enabled?: boolean;
      image?: {
        pullPolicy?: unknown;
        registry?: string;
        tag?: string;
      };
      logLevel?: string;
      localtimeHostPath?: string;
      lifecycle?: unknown;
      resources?: unknown;
      extraEnv?: unknown[];
      extraVolumeMounts?: unknown[];
      iscsiDirHostPath?: string;
      iscsiDirHostPathType?: string;
      nvmeDirMountEnabled?: boolean;
      nvmeDirHostPath?: string;
      nvmeDirHostPathType?: string;
    };
    driverRegistrar?: {
      enabled?: boolean;
      image?: {
        registry?: string;
        tag?: string;
      };
      args?: string[];
      extraArgs?: unknown[];
      resources?: unknown;
      verbosityLevel?: number;
    };
    extraVolumes?: unknown[];
    nodeSelector?: {
      [k: string]: unknown;
    };
    tolerations?: unknown[];
    affinity?: {
      [k: string]: unknown;
    };
  };
  storageClasses?: unknown[];
  volumeSnapshotClasses?: unknown[];
  csiProxy?: {
    enabled?: boolean;
    image?: {
      registry?: string;
      tag?: string;
    };
    resources?: unknown;
  };
  enablePSP?: boolean;
}
