import type { Construct } from 'constructs';
import { externalSecrets } from '../../imports/charts/external-secrets/index.ts';
import { Component, HelmRelease, type Reachable, type NamespaceHandle } from '../../src/authoring/index.ts';
import type { ScrapeTarget } from '../scrape-target.ts';

export interface ExternalSecretsProps {
  readonly namespace: NamespaceHandle;
  /** Of the controller and of its webhook. @default 2 */
  readonly replicas?: number;
}

/** Copies Secrets from a store into the cluster (External Secrets Operator). */
export class ExternalSecrets extends Component {
  readonly release: HelmRelease<object>;
  /** The controller, which reads from stores. */
  readonly controller: Reachable;
  /** The account that the controller authenticates as. */
  readonly serviceAccount: { readonly namespace: string; readonly name: string };
  readonly scrapeTargets: readonly ScrapeTarget[];

  constructor(scope: Construct, props: ExternalSecretsProps) {
    super(scope, 'external-secrets');
    const replicas = props.replicas ?? 2;
    const name = 'external-secrets';
    const release = new HelmRelease(this, externalSecrets, {
      namespace: props.namespace,
      values: {
        installCRDs: true,
        replicaCount: replicas,
        leaderElect: replicas > 1,
        serviceAccount: { create: true, name },
        podDisruptionBudget: { enabled: replicas > 1, minAvailable: 1 },
        webhook: { replicaCount: replicas, podDisruptionBudget: { enabled: replicas > 1, minAvailable: 1 } },
      },
    });
    this.release = release;
    this.controller = release.pods('main');
    this.serviceAccount = { namespace: props.namespace.name, name };
    const metrics = { name: 'metrics', port: 8080 } as const;
    this.scrapeTargets = [
      { name: 'external-secrets', pods: this.controller, port: metrics },
      { name: 'external-secrets-webhook', pods: release.pods('webhook'), port: metrics },
      { name: 'external-secrets-cert-controller', pods: release.pods('certController'), port: metrics },
    ];
  }
}
