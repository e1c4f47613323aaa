import { ingressNginx } from '../../imports/charts/ingress-nginx/index.ts';
import { objectsOfChart, type ObjectFacts, type PodPort } from '../../src/authoring/index.ts';

/** What chart ingress-nginx 4.15.1 makes differently with a DaemonSet, TCP ports and metrics: its controller, and a Service for the metrics. */
export function ingressNginxFacts(
  namespace: string, daemonSet: boolean, tcp: readonly number[], metrics: PodPort,
): { readonly brings: readonly ObjectFacts[]; readonly withholds: readonly string[] } {
  const objects = objectsOfChart(ingressNginx.facts, ingressNginx.name, namespace, {});
  const name = 'ingress-nginx-controller';
  const controller = objects.find((object) => object.pods !== undefined && object.name === name);
  const service = objects.find((object) => object.kind === 'Service' && object.name === name);
  if (controller?.pods === undefined || service?.service?.selector === undefined) throw new Error('the facts of ingress-nginx name no controller');
  const { replicas, ...pods } = controller.pods;
  const ports = [...pods.ports, metrics, ...tcp.map((port): PodPort => ({ name: `${port}-tcp`, port, protocol: 'TCP' }))];
  const opened = service.service.ports.concat(tcp.map((port) => ({ name: `${port}-tcp`, port, targetPort: `${port}-tcp`, protocol: 'TCP' })));
  return {
    withholds: [`${controller.kind}/${name}`, `Service/${name}`],
    brings: [
      { ...controller, kind: daemonSet ? 'DaemonSet' : 'Deployment', pods: { ...pods, ports, ...(daemonSet || replicas === undefined ? {} : { replicas }) } },
      { ...service, service: { ...service.service, ports: opened } },
      {
        apiVersion: 'v1', kind: 'Service', name: `${name}-metrics`, namespace,
        service: {
          type: 'ClusterIP', headless: false, selector: service.service.selector,
          ports: [{ name: 'metrics', port: metrics.port, targetPort: 'metrics', protocol: 'TCP' }],
        },
      },
    ],
  };
}
