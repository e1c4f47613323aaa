import { amendFacts, type AmendedFacts } from '../amend-facts.ts';
import { cilium } from '../../imports/charts/cilium/index.ts';
import type { ObjectFacts, PodFacts, ServiceFacts } from '../../src/authoring/index.ts';

/**
 * What chart cilium 1.20.0 makes when Hubble's relay, UI and metrics are on and a CronJob keeps its certificates, which Helm itself would
 * make otherwise; and the ports on which agents then serve metrics.
 */
export function hubbleFacts(namespace: string): AmendedFacts {
  const metrics = [
    { name: 'prometheus', port: 9962, protocol: 'TCP' as const }, { name: 'hubble-metrics', port: 9965, protocol: 'TCP' as const },
  ];
  const amended = amendFacts(cilium, namespace, {
    'DaemonSet/cilium': ({ pods, ...agents }) => (
      pods === undefined ? agents : { ...agents, pods: { ...pods, ports: [...pods.ports, ...metrics] } }
    ),
  });
  const made = hubbleObjects(namespace);
  return { brings: [...amended.brings, ...made], withholds: [...amended.withholds, ...made.map(({ kind, name }) => `${kind}/${name}`)] };
}

function hubbleObjects(namespace: string): readonly ObjectFacts[] {
  const hook = 'post-install,post-upgrade';
  const tls = (name: string): ObjectFacts => ({ apiVersion: 'v1', kind: 'Secret', name, namespace, hook, keys: ['ca.crt', 'tls.crt', 'tls.key'] });
  return [
    { apiVersion: 'v1', kind: 'Secret', name: 'cilium-ca', namespace, hook, keys: ['ca.crt', 'ca.key'] },
    tls('hubble-server-certs'),
    tls('hubble-relay-client-certs'),
    { apiVersion: 'v1', kind: 'ServiceAccount', name: 'hubble-relay', namespace },
    { apiVersion: 'v1', kind: 'ServiceAccount', name: 'hubble-ui', namespace },
    { apiVersion: 'v1', kind: 'ConfigMap', name: 'hubble-relay-config', namespace, keys: ['config.yaml'] },
    { apiVersion: 'v1', kind: 'ConfigMap', name: 'hubble-ui-nginx', namespace, keys: ['nginx.conf'] },
    service(namespace, 'hubble-relay', 'hubble-relay', [{ name: 'grpc', port: 80, targetPort: 'grpc' }]),
    service(namespace, 'hubble-ui', 'hubble-ui', [{ name: 'http', port: 80, targetPort: 8081 }]),
    service(namespace, 'hubble-metrics', 'cilium', [{ name: 'hubble-metrics', port: 9965, targetPort: 'hubble-metrics' }]),
    deployment(namespace, 'hubble-relay', [{ name: 'grpc', port: 4245 }], {
      secrets: [{ name: 'hubble-relay-client-certs', keys: ['ca.crt', 'tls.crt', 'tls.key'] }],
      configMaps: [{ name: 'hubble-relay-config', keys: ['config.yaml'] }], claims: [],
    }),
    deployment(namespace, 'hubble-ui', [{ name: 'http', port: 8081 }, { name: 'grpc', port: 8090 }], {
      secrets: [], configMaps: [{ name: 'hubble-ui-nginx', keys: [] }], claims: [],
    }),
  ];
}

function service(
  namespace: string, name: string, app: string, ports: readonly Omit<ServiceFacts['ports'][number], 'protocol'>[],
): ObjectFacts {
  const tcp = ports.map((port) => ({ ...port, protocol: 'TCP' as const }));
  return {
    apiVersion: 'v1', kind: 'Service', name, namespace,
    service: { type: 'ClusterIP', headless: app === 'cilium', selector: { 'k8s-app': app }, ports: tcp },
  };
}

function deployment(namespace: string, name: string, ports: readonly { name: string; port: number }[], needs: PodFacts['needs']): ObjectFacts {
  return {
    apiVersion: 'apps/v1', kind: 'Deployment', name, namespace,
    pods: {
      labels: { 'k8s-app': name, 'app.kubernetes.io/name': name }, serviceAccount: name, replicas: 1, images: [], hostNetwork: false,
      ports: ports.map((port) => ({ ...port, protocol: 'TCP' })), podSecurity: { level: 'restricted', spoilers: [] }, needs, claims: [],
    },
  };
}
