// Made by "strata import crd". Do not edit.
export interface FluxInstanceFields {
  spec?: {
    cluster?: {
      domain?: string;
      multitenant?: boolean;
      multitenantWorkloadIdentity?: boolean;
      networkPolicy?: boolean;
      objectLevelWorkloadIdentity?: boolean;
      size?: 'small' | 'medium' | 'large';
      tenantDefaultDecryptionServiceAccount?: string;
      tenantDefaultKubeConfigServiceAccount?: string;
      tenantDefaultServiceAccount?: string;
      type?: 'kubernetes' | 'openshift' | 'aws' | 'azure' | 'gcp';
    };
    commonMetadata?: {
      annotations?: {
        [k: string]: string;
      };
      labels?: {
        [k: string]: string;
      };
    };
    components?: (
      | 'source-controller'
      | 'kustomize-controller'
      | 'helm-controller'
      | 'notification-controller'
      | 'image-reflector-controller'
      | 'image-automation-controller'
      | 'source-watcher'
    )[];
    distribution: {
      artifact?: string;
      artifactPullSecret?: string;
      imagePullSecret?: string;
      registry: string;
      variant?: 'upstream-alpine' | 'enterprise-alpine' | 'enterprise-distroless' | 'enterprise-distroless-fips';
      version: string;
    };
    kustomize?: {
      patches?: {
        patch: string;
        target?: {
          annotationSelector?: string;
          group?: string;
          kind?: string;
          labelSelector?: string;
          name?: string;
          namespace?: string;
          version?: string;
        };
      }[];
    };
    migrateResources?: boolean;
    sharding?: {
      key?: string;
      shards: string[];
      storage?: 'ephemeral' | 'persistent';
    };
    storage?: {
      class: string;
      size: string;
    };
    sync?: {
      interval?: string;
      kind: 'OCIRepository' | 'GitRepository' | 'Bucket';
      name?: string;
      path: string;
      provider?: 'generic' | 'aws' | 'azure' | 'gcp' | 'github';
      pullSecret?: string;
      ref: string;
      url: string;
    };
    wait?: boolean;
  };
}
