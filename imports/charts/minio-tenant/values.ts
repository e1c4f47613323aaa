// Made by "strata import" (see 'minio-tenant' in imports.lock.json). Do not edit.
export interface MinioTenantValues {
  global?: {
    [k: string]: unknown;
  };
  extraResources?: unknown;
  tenant?: {
    kes?: {
      configuration?: unknown;
      [k: string]: unknown;
    };
    name?: string;
    image?: {
      repository?: string;
      tag?: string;
      pullPolicy?: string;
    };
    imagePullSecret?: {
      [k: string]: unknown;
    };
    initContainers?: unknown[];
    scheduler?: {
      [k: string]: unknown;
    };
    configSecret?: {
      existingSecret?: unknown;
      name?: string;
      accessKey?: string;
      secretKey?: string;
    };
    poolsMetadata?: {
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    pools?: {
      servers?: number;
      name?: string;
      volumesPerServer?: number;
      size?: string;
      storageAnnotations?: {
        [k: string]: unknown;
      };
      storageLabels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      labels?: {
        [k: string]: unknown;
      };
      tolerations?: unknown[];
      nodeSelector?: {
        [k: string]: unknown;
      };
      affinity?: {
        [k: string]: unknown;
      };
      resources?: {
        [k: string]: unknown;
      };
      securityContext?: {
        runAsUser?: number;
        runAsGroup?: number;
        fsGroup?: number;
        fsGroupChangePolicy?: string;
        runAsNonRoot?: boolean;
        [k: string]: unknown;
      };
      containerSecurityContext?: {
        runAsUser?: number;
        runAsGroup?: number;
        runAsNonRoot?: boolean;
        allowPrivilegeEscalation?: boolean;
        capabilities?: {
          drop?: string[];
          [k: string]: unknown;
        };
        seccompProfile?: {
          type?: string;
          [k: string]: unknown;
        };
        [k: string]: unknown;
      };
      topologySpreadConstraints?: unknown[];
      [k: string]: unknown;
    }[];
    mountPath?: string;
    subPath?: string;
    metrics?: {
      enabled?: boolean;
      port?: number;
      protocol?: string;
    };
    certificate?: {
      certExpiryAlertThreshold?: unknown;
      externalCaCertSecret?: unknown[];
      externalCertSecret?: unknown[];
      requestAutoCert?: boolean;
      certConfig?: {
        [k: string]: unknown;
      };
    };
    features?: {
      bucketDNS?: boolean;
      domains?: {
        [k: string]: unknown;
      };
      enableSFTP?: boolean;
    };
    buckets?: unknown[];
    users?: unknown[];
    podManagementPolicy?: string;
    liveness?: {
      [k: string]: unknown;
    };
    readiness?: {
      [k: string]: unknown;
    };
    startup?: {
      [k: string]: unknown;
    };
    lifecycle?: {
      [k: string]: unknown;
    };
    exposeServices?: {
      [k: string]: unknown;
    };
    serviceAccountName?: string;
    prometheusOperator?: boolean;
    logging?: {
      [k: string]: unknown;
    };
    serviceMetadata?: {
      [k: string]: unknown;
    };
    env?: unknown[];
    priorityClassName?: string;
    additionalVolumes?: unknown[];
    additionalVolumeMounts?: unknown[];
  };
  ingress?: {
    api?: {
      enabled?: boolean;
      ingressClassName?: string;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      tls?: unknown[];
      host?: string;
      path?: string;
      pathType?: string;
    };
    console?: {
      enabled?: boolean;
      ingressClassName?: string;
      labels?: {
        [k: string]: unknown;
      };
      annotations?: {
        [k: string]: unknown;
      };
      tls?: unknown[];
      host?: string;
      path?: string;
      pathType?: string;
    };
  };
  path?: {
    to?: {
      the?: {
        Value?: unknown;
        [k: string]: unknown;
      };
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  secrets?: unknown;
}
