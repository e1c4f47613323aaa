import type { Construct } from 'constructs';
import { certManager } from '../../imports/charts/cert-manager/index.ts';
import { Component, HelmRelease, type NamespaceHandle } from '../../src/authoring/index.ts';
import type { ScrapeTarget } from '../scrape-target.ts';

export interface CertManagerProps {
  readonly namespace: NamespaceHandle;
  /** Of the controller and of its webhook. @default 2 */
  readonly replicas?: number;
}

/** Issues certificates. */
export class CertManager extends Component {
  readonly release: HelmRelease<object>;
  /** Where a ClusterIssuer's Secrets are looked up. */
  readonly namespace: NamespaceHandle;
  readonly scrapeTargets: readonly ScrapeTarget[];

  constructor(scope: Construct, props: CertManagerProps) {
    super(scope, 'cert-manager');
    const replicas = props.replicas ?? 2;
    this.namespace = props.namespace;
    const release = new HelmRelease(this, certManager, {
      namespace: props.namespace,
      values: {
        crds: { enabled: true, keep: true },
        replicaCount: replicas,
        podDisruptionBudget: { enabled: replicas > 1 },
        webhook: { replicaCount: replicas, podDisruptionBudget: { enabled: replicas > 1 } },
      },
    });
    this.release = release;
    const metrics = { name: 'http-metrics', port: 9402 } as const;
    this.scrapeTargets = (['main', 'webhook', 'cainjector'] as const).map((key) => {
      const pods = release.pods(key);
      return { name: key === 'main' ? 'cert-manager' : `cert-manager-${key}`, pods, port: metrics };
    });
  }
}
