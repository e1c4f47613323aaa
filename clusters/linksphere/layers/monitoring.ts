import { Alloy } from '../../../charts/observability/alloy.ts';
import { FluxMonitor } from '../../../charts/delivery/flux-monitor.ts';
import { Layer, type Cluster, type StorageClassHandle, type NamespaceHandle } from '../../../src/authoring/index.ts';
import { Loki, type LokiProps, type S3Store } from '../../../charts/observability/loki.ts';
import { Metrics } from '../../../charts/observability/metrics.ts';
import type { FluxTraffic } from '../../../charts/delivery/flux-traffic.ts';
import { PlatformDashboards } from '../../../charts/observability/platform-dashboards.ts';
import { scrapeAll } from '../../../charts/observability/pod-monitor.ts';
import type { StoredValue, VaultSecretStore } from '../../../charts/secrets/secret-store.ts';

export interface MonitoringProps {
  readonly namespace: NamespaceHandle;
  readonly storageClass: StorageClassHandle;
  readonly secretStore: VaultSecretStore;
  /** Grafana's administrator in the store. */
  readonly administrator: { readonly user: StoredValue; readonly password: StoredValue };
  readonly metrics: { readonly retention: string; readonly storageSize: string };
  readonly logs: Pick<LokiProps, 'replicas' | 'retention' | 'schemaFrom'> & { readonly store: S3Store };
  readonly flux: FluxTraffic;
}

/** Metrics, logs and dashboards: the systems (`controllers`), and what they watch (`configs`), each a unit. */
export class Monitoring extends Layer {
  readonly metrics: Metrics;
  readonly loki: Loki;
  readonly alloy: Alloy;

  constructor(cluster: Cluster, props: MonitoringProps) {
    super(cluster, 'monitoring');
    const { namespace, storageClass, administrator } = props;
    const controllers = this.unit('controllers');
    const administratorSecret = props.secretStore.copy(controllers, {
      namespace,
      name: 'grafana-administrator',
      values: { 'admin-user': administrator.user, 'admin-password': administrator.password },
    });
    this.loki = new Loki(controllers, { namespace, storageClass, ...props.logs });
    this.alloy = new Alloy(controllers, { namespace, loki: this.loki });
    this.metrics = new Metrics(controllers, {
      namespace,
      storageClass,
      ...props.metrics,
      administrator: administratorSecret,
      dataSources: [{ name: 'Loki', type: 'loki', service: this.loki.service, port: this.loki.http }],
    });

    const configs = this.unit('configs');
    const { prometheus } = this.metrics;
    new FluxMonitor(configs, { namespace, prometheus, flux: props.flux });
    scrapeAll(configs, namespace, prometheus);
    new PlatformDashboards(configs, namespace);
  }
}
