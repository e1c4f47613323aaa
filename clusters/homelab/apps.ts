import { Layer, SopsSecret, type Cluster } from '../../src/authoring/index.ts';
import { Alloy } from '../../charts/observability/alloy.ts';
import type { Configs } from './configs.ts';
import type { Controllers } from './controllers.ts';
import type { HomelabEnvironment } from './environment.ts';
import { IngressNginx } from '../../charts/ingress/ingress-nginx.ts';
import { Loki } from '../../charts/observability/loki.ts';
import { Metrics } from '../../charts/observability/metrics.ts';
import { PlatformDashboards } from '../../charts/observability/platform-dashboards.ts';
import { scrapeAll } from '../../charts/observability/pod-monitor.ts';
import { Forge } from './forge.ts';

/** Layer 3: what people use. Monitors are a unit of their own (`monitors`): their CRDs come with the release beside them. */
export class Apps extends Layer {
  constructor(cluster: Cluster, controllers: Controllers, configs: Configs, environment: HomelabEnvironment) {
    super(cluster, 'apps');
    const { domain, gitlab, monitoring } = environment;
    const { namespaces } = controllers;
    const namespace = namespaces.monitoring;
    const storageClass = configs.volumes;
    const administrator = new SopsSecret(this, {
      namespace,
      name: 'grafana-administrator',
      keys: ['admin-user', 'admin-password'],
    });
    const loki = new Loki(this, {
      namespace,
      storageClass,
      storageSize: monitoring.logsSize,
      retention: monitoring.retention,
      schemaFrom: '2026-11-01',
      store: { type: 'filesystem' },
      cache: { chunks: 256, results: 64 },
    });
    new Alloy(this, { namespace, loki });
    const metrics = new Metrics(this, {
      namespace,
      storageClass,
      storageSize: monitoring.metricsSize,
      retention: monitoring.retention,
      administrator,
      dataSources: [{ name: 'Loki', type: 'loki', service: loki.service, port: loki.http }],
    });
    const forge =
      gitlab === undefined
        ? undefined
        : new Forge(this, {
            ...gitlab,
            namespace: namespaces.gitlab,
            domain,
            storageClass,
            ingressClass: IngressNginx.className,
            certificate: configs.certificate.secretIn(namespaces.gitlab),
          });
    const ingress = controllers.openIngress(environment, forge?.shell);
    ingress.publish(this, metrics.grafana, {
      host: `grafana.${domain}`,
      name: 'grafana',
      certificate: configs.certificate.secretIn(namespace),
    });
    const monitors = this.unit('monitors');
    scrapeAll(monitors, namespace, metrics.prometheus);
    new PlatformDashboards(monitors, namespace);
  }
}
