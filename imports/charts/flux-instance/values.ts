// Made by "strata import" (see 'flux-instance' in imports.lock.json). Do not edit.
export interface FluxInstanceValues {
  global?: {
    [k: string]: unknown;
  } | null;
  commonAnnotations?: {
    [k: string]: unknown;
  } | null;
  commonLabels?: {
    [k: string]: unknown;
  } | null;
  fullnameOverride?: string | null;
  healthcheck?: {
    affinity?: {
      nodeAffinity?: {
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms?:
            | {
                matchExpressions?:
                  | {
                      key?: string | null;
                      operator?: string | null;
                      values?: string[] | null;
                      [k: string]: unknown;
                    }[]
                  | null;
                [k: string]: unknown;
              }[]
            | null;
          [k: string]: unknown;
        } | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    enabled?: boolean | null;
    envs?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    extraArgs?: string[] | null;
    hostNetwork?: boolean | null;
    image?: {
      imagePullPolicy?: 'IfNotPresent' | 'Always' | 'Never' | null;
      pullSecrets?:
        | {
            [k: string]: unknown;
          }[]
        | null;
      repository?: string | null;
      tag?: string | null;
    } | null;
    nodeSelector?: {
      [k: string]: unknown;
    } | null;
    podSecurityContext?: {
      [k: string]: unknown;
    } | null;
    resources?: {
      limits?: {
        cpu?: string | null;
        memory?: string | null;
        [k: string]: unknown;
      } | null;
      requests?: {
        cpu?: string | null;
        memory?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    securityContext?: {
      allowPrivilegeEscalation?: boolean | null;
      capabilities?: {
        drop?: string[] | null;
        [k: string]: unknown;
      } | null;
      readOnlyRootFilesystem?: boolean | null;
      runAsNonRoot?: boolean | null;
      seccompProfile?: {
        type?: string | null;
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    serviceAccount?: {
      automount?: boolean | null;
      create?: boolean | null;
      name?: string | null;
    } | null;
    timeout?: string | null;
    tolerations?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    volumeMounts?:
      | {
          [k: string]: unknown;
        }[]
      | null;
    volumes?:
      | {
          [k: string]: unknown;
        }[]
      | null;
  } | null;
  instance?: {
    cluster?: {
      domain?: string | null;
      multitenant?: boolean | null;
      networkPolicy?: boolean | null;
      size?: '' | 'small' | 'medium' | 'large' | null;
      tenantDefaultServiceAccount?: string | null;
      type?: 'kubernetes' | 'openshift' | 'aws' | 'azure' | 'gcp' | null;
      [k: string]: unknown;
    } | null;
    commonMetadata?: {
      annotations?: {
        [k: string]: unknown;
      } | null;
      labels?: {
        [k: string]: unknown;
      } | null;
      [k: string]: unknown;
    } | null;
    components?:
      | (
          | 'source-controller'
          | 'kustomize-controller'
          | 'helm-controller'
          | 'notification-controller'
          | 'image-reflector-controller'
          | 'image-automation-controller'
          | 'source-watcher'
        )[]
      | null;
    distribution?: {
      artifact?: string | null;
      artifactPullSecret?: string | null;
      imagePullSecret?: string | null;
      registry?: string | null;
      variant?: '' | 'upstream-alpine' | 'enterprise-alpine' | 'enterprise-distroless' | 'enterprise-distroless-fips' | null;
      version?: string | null;
    } | null;
    kustomize?: {
      patches?:
        | {
            [k: string]: unknown;
          }[]
        | null;
      [k: string]: unknown;
    } | null;
    sharding?: {
      key?: string | null;
      shards?: string[] | null;
    } | null;
    storage?: {
      class?: string | null;
      size?: string | null;
      [k: string]: unknown;
    } | null;
    sync?: {
      interval?: string | null;
      kind?: 'GitRepository' | 'OCIRepository' | 'Bucket' | null;
      name?: string | null;
      path?: string | null;
      provider?: string | null;
      pullSecret?: string | null;
      ref?: string | null;
      url?: string | null;
    } | null;
  } | null;
  nameOverride?: string | null;
}
