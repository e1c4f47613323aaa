import type { Construct } from 'constructs';
import { Cluster, declareFlow, Resource, type Reachable, type NamespaceHandle } from '../../src/authoring/index.ts';
import { podMonitor } from '../../imports/crds/monitoring.coreos.com/v1/pod-monitor.ts';
import { scrapeTargetsBelow, type ScrapeTarget } from '../scrape-target.ts';

/** Makes Prometheus scrape pods: the monitor, and the flow that lets it through. */
export function scrape(
  scope: Construct,
  namespace: NamespaceHandle,
  prometheus: Reachable,
  target: ScrapeTarget,
): void {
  const { name, pods, port, path, params } = target;
  if (pods.endpoint.type !== 'pods') throw new Error(`scrape target "${name}" is not pods by their labels`);
  const endpoint = {
    ...(port.name === undefined ? { portNumber: port.port } : { port: port.name }),
    ...(path === undefined ? {} : { path }),
    ...(params === undefined
      ? {}
      : { params: Object.fromEntries(Object.entries(params).map(([key, values]) => [key, [...values]])) }),
  };
  new Resource(
    scope,
    podMonitor({
      metadata: { name, namespace: namespace.name },
      spec: {
        namespaceSelector: { matchNames: [pods.endpoint.namespace] },
        selector: { matchLabels: { ...pods.endpoint.labels } },
        podMetricsEndpoints: [endpoint],
      },
    }),
  );
  declareFlow(scope, { from: prometheus, to: pods, ports: [port], reason: 'Prometheus scrapes' });
}

/** Makes Prometheus scrape whatever any component of the cluster hands out. It waits until all layers are made. */
export function scrapeAll(scope: Construct, namespace: NamespaceHandle, prometheus: Reachable): void {
  const cluster = Cluster.of(scope);
  cluster.whenComplete(() => {
    for (const target of scrapeTargetsBelow(cluster)) scrape(scope, namespace, prometheus, target);
  });
}
