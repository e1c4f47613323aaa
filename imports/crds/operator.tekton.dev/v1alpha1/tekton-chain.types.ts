// Made by "strata import crd". Do not edit.
export interface TektonChainFields {
  spec?: {
    'artifacts.oci.format'?: string;
    'artifacts.oci.signer'?: string;
    'artifacts.oci.storage'?: string;
    'artifacts.pipelinerun.enable-deep-inspection'?: string;
    'artifacts.pipelinerun.format'?: string;
    'artifacts.pipelinerun.signer'?: string;
    'artifacts.pipelinerun.storage'?: string;
    'artifacts.taskrun.format'?: string;
    'artifacts.taskrun.signer'?: string;
    'artifacts.taskrun.storage'?: string;
    'builddefinition.buildtype'?: string;
    'builder.id'?: string;
    config?: {
      nodeSelector?: {
        [k: string]: string;
      };
      priorityClassName?: string;
      tolerations?: {
        effect?: string;
        key?: string;
        operator?: string;
        tolerationSeconds?: number;
        value?: string;
      }[];
    };
    controllerEnvs?: {
      name: string;
      value?: string;
      valueFrom?: {
        configMapKeyRef?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
        fieldRef?: {
          apiVersion?: string;
          fieldPath: string;
        };
        fileKeyRef?: {
          key: string;
          optional?: boolean;
          path: string;
          volumeName: string;
        };
        resourceFieldRef?: {
          containerName?: string;
          divisor?: number | string;
          resource: string;
        };
        secretKeyRef?: {
          key: string;
          name?: string;
          optional?: boolean;
        };
      };
    }[];
    disabled: boolean;
    generateSigningSecret?: boolean;
    networkPolicy?: {
      disabled?: boolean;
      policies?: {
        [k: string]: unknown;
      };
    };
    options?: {
      configMaps?: unknown;
      deployments?: unknown;
      disabled?: boolean;
      horizontalPodAutoscalers?: unknown;
      statefulSets?: unknown;
      webhookConfigurationOptions?: {
        [k: string]: {
          failurePolicy?: string;
          sideEffects?: string;
          timeoutSeconds?: number;
        };
      };
    };
    performance?: {
      buckets?: number;
      'disable-ha': boolean;
      'kube-api-burst'?: number;
      'kube-api-qps'?: number;
      replicas?: number;
      'statefulset-ordinals'?: boolean;
      'threads-per-controller'?: number;
    };
    'signers.kms.auth.address'?: string;
    'signers.kms.auth.oidc.path'?: string;
    'signers.kms.auth.oidc.role'?: string;
    'signers.kms.auth.spire.audience'?: string;
    'signers.kms.auth.spire.sock'?: string;
    'signers.kms.auth.token'?: string;
    'signers.kms.auth.token-path'?: string;
    'signers.kms.kmsref'?: string;
    'signers.x509.fulcio.address'?: string;
    'signers.x509.fulcio.enabled'?: boolean;
    'signers.x509.fulcio.issuer'?: string;
    'signers.x509.fulcio.provider'?: string;
    'signers.x509.identity.token.file'?: string;
    'signers.x509.tuf.mirror.url'?: string;
    'storage.docdb.mongo-server-url'?: string;
    'storage.docdb.mongo-server-url-dir'?: string;
    'storage.docdb.url'?: string;
    'storage.gcs.bucket'?: string;
    'storage.grafeas.notehint'?: string;
    'storage.grafeas.noteid'?: string;
    'storage.grafeas.projectid'?: string;
    'storage.oci.encoding-format'?: string;
    'storage.oci.repository'?: string;
    'storage.oci.repository.insecure'?: boolean;
    targetNamespace?: string;
    'transparency.enabled'?: string;
    'transparency.url'?: string;
  };
}
