// Made by "strata import" (see 'flux2-sync' in imports.lock.json). Do not edit.
export interface Flux2SyncValues {
  global?: {
    [k: string]: unknown;
  } | null;
  secret?: {
    create?: boolean | null;
    data?: {
      [k: string]: unknown;
    } | null;
    generate?:
      | {
          sshKeyAlgorithm?: string | null;
          sshEcdsaCurve?: string | null;
        }
      | boolean
      | null;
  } | null;
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
  } | null;
  gitRepository?: {
    labels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    spec?: {
      url?: string | null;
      secretRef?: {
        [k: string]: unknown;
      } | null;
      provider?: string | null;
      interval?: string | number | null;
      timeout?: string | null;
      ref?: {
        branch?: string | null;
        [k: string]: unknown;
      } | null;
      verify?: {
        [k: string]: unknown;
      } | null;
      ignore?: string | null;
      suspend?: string | null;
      gitImplementation?: string | null;
      recurseSubmodules?: boolean | null;
      include?: unknown[] | null;
      [k: string]: unknown;
    } | null;
  } | null;
  kustomization?: {
    labels?: {
      [k: string]: unknown;
    } | null;
    annotations?: {
      [k: string]: unknown;
    } | null;
    spec?: {
      dependsOn?: unknown[] | null;
      decryption?: {
        [k: string]: unknown;
      } | null;
      interval?: string | number | null;
      retryInterval?: string | null;
      kubeConfig?: {
        [k: string]: unknown;
      } | null;
      path?: string | null;
      postBuild?: {
        [k: string]: unknown;
      } | null;
      prune?: boolean | null;
      healthChecks?: unknown[] | null;
      patches?: unknown[] | null;
      images?: unknown[] | null;
      serviceAccountName?: string | null;
      suspend?: string | boolean | null;
      targetNamespace?: string | null;
      timeout?: string | null;
      force?: boolean | null;
      wait?: boolean | null;
      deletionPolicy?: string | null;
      [k: string]: unknown;
    } | null;
  } | null;
  kustomizationlist?: {
    [k: string]: unknown;
  } | null;
}
