import { amendFacts, type AmendedFacts } from '../amend-facts.ts';
import { ingressNginx, type IngressNginxValues } from '../../imports/charts/ingress-nginx/index.ts';

/**
 * What chart ingress-nginx 4.15.1 makes of values that are no switches: another kind of controller, and TCP ports, which are keys: ports of its pods
 * and of its Service.
 */
export function ingressNginxFacts(namespace: string, values: IngressNginxValues, tcp: readonly number[]): AmendedFacts {
  const name = 'ingress-nginx-controller';
  const names = tcp.map((port) => ({ name: `${port}-tcp`, port, protocol: 'TCP' as const }));
  return amendFacts(ingressNginx, namespace, {
    [`Deployment/${name}`]: ({ pods, ...controller }) => {
      if (pods === undefined) return controller;
      const { replicas, ...ofEach } = pods;
      const ports = [...pods.ports, ...names];
      if (values.controller?.kind === 'DaemonSet') return { ...controller, kind: 'DaemonSet', pods: { ...ofEach, ports } };
      return { ...controller, pods: { ...ofEach, ports, ...(replicas === undefined ? {} : { replicas }) } };
    },
    [`Service/${name}`]: ({ service, ...made }) => {
      const opened = names.map((port) => ({ ...port, targetPort: port.name }));
      return service === undefined ? made : { ...made, service: { ...service, ports: [...service.ports, ...opened] } };
    },
  }, values);
}
