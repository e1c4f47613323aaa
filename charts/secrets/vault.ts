import type { Construct } from 'constructs';
import { vault, type VaultValues } from '../../imports/charts/vault/index.ts';
import {
  Cluster,
  Component,
  declareFlow,
  HelmRelease,
  relyOn,
  type PodPort,
  type Reachable,
  type StorageClassHandle,
  kubeSystem,
  type NamespaceHandle,
} from '../../src/authoring/index.ts';
import type { AwsExternal, KmsKey } from '../externals/aws.ts';
import type { ScrapeTarget } from '../scrape-target.ts';
import { vaultConfig } from './vault-config.ts';

export interface VaultProps {
  readonly namespace: NamespaceHandle;
  /** Members of the integrated storage: an odd number. @default 3 */
  readonly replicas?: number;
  readonly storageClass: StorageClassHandle;
  /** Of each member. @default '10Gi' */
  readonly storageSize?: string;
  /** The key that unseals it. */
  readonly seal: KmsKey;
  /** The role that may use that key. */
  readonly role: AwsExternal;
}

/** HashiCorp Vault with integrated storage, and the injector that writes its secrets into pods. */
export class Vault extends Component {
  readonly release: HelmRelease<object>;
  /** Where clients reach the active member. */
  readonly address: string;
  readonly server: Reachable;
  /** The port of the server on which clients talk to it. */
  readonly api: PodPort = { name: 'http', port: 8200 };
  readonly scrapeTargets: readonly ScrapeTarget[];

  constructor(scope: Construct, props: VaultProps) {
    super(scope, 'vault');
    const replicas = props.replicas ?? 3;
    const peers = Array.from({ length: replicas }, (_, index) => `http://vault-${index}.vault-internal:8200`);
    const storageSize = props.storageSize ?? '10Gi';
    const values: VaultValues = {
      global: { tlsDisable: true },
      // Neither the network nor Flux may wait for an injector that is down.
      injector: {
        enabled: true,
        securityContext: restricted,
        webhook: { failurePolicy: 'Ignore', timeoutSeconds: 5, namespaceSelector: exceptSystem(this) },
      },
      server: {
        serviceAccount: { create: true, name: 'vault', annotations: { 'eks.amazonaws.com/role-arn': props.role.arn } },
        dataStorage: { enabled: true, size: storageSize, storageClass: props.storageClass.storageClassName },
        statefulSet: { securityContext: restricted },
        // A new Vault is Ready before anybody initialised it: what it contains is made only then, and Helm would wait for that forever.
        readinessProbe: { enabled: true, path: '/v1/sys/health?standbyok=true&sealedcode=204&uninitcode=204' },
        ha: {
          enabled: true,
          replicas,
          raft: { enabled: true, setNodeId: true, config: vaultConfig({ seal: props.seal, peers }) },
        },
      },
    };
    const release = new HelmRelease(this, vault, {
      namespace: props.namespace,
      values,
    });
    this.release = release;
    for (const needed of [props.seal, props.role]) relyOn(release.resource, needed);
    this.address = release.service('active').url('http', 'http');
    this.server = release.service('main');
    declareFlow(this, { from: this.server, to: this.server, reason: "Vault's members join and replicate" });
    this.scrapeTargets = [
      { name: 'vault', pods: this.server, port: this.api, path: '/v1/sys/metrics', params: { format: ['prometheus'] } },
    ];
  }
}

/** What the level "restricted" of the Pod Security Standards asks; the ids are those of the images. */
const restricted = {
  pod: {
    runAsNonRoot: true,
    runAsUser: 100,
    runAsGroup: 1000,
    fsGroup: 1000,
    seccompProfile: { type: 'RuntimeDefault' },
  },
  container: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
};

function exceptSystem(scope: Construct): Record<string, unknown> {
  const values = [kubeSystem.name, Cluster.of(scope).engineNamespace.name];
  return { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values }] };
}
