/**
 * Custom kinds from which no operator makes pods or Services: all kinds of a group, or only those named. From the documentation
 * of each operator (cert-manager 1.21, External Secrets 2.9, Cilium 1.20, Prometheus operator 0.93, Gateway API 1.6, Gatekeeper
 * 3.22).
 */
const podless: Readonly<Record<string, '*' | readonly string[]>> = {
  'cert-manager.io': '*',
  'trust.cert-manager.io': '*',
  'external-secrets.io': '*',
  'generators.external-secrets.io': '*',
  'cilium.io': '*',
  'metallb.io': '*',
  'monitoring.coreos.com': [
    'AlertmanagerConfig',
    'PodMonitor',
    'Probe',
    'PrometheusRule',
    'ScrapeConfig',
    'ServiceMonitor',
  ],
  'monitoring.grafana.com': '*',
  'gateway.networking.k8s.io': [
    'BackendTLSPolicy',
    'GRPCRoute',
    'GatewayClass',
    'HTTPRoute',
    'ReferenceGrant',
    'TCPRoute',
    'TLSRoute',
    'UDPRoute',
  ],
  'bitnami.com': ['SealedSecret'],
  'snapshot.storage.k8s.io': '*',
  'templates.gatekeeper.sh': '*',
  'constraints.gatekeeper.sh': '*',
  'kyverno.io': '*',
  'keda.sh': '*',
  'autoscaling.k8s.io': '*',
  'karpenter.sh': '*',
  'karpenter.k8s.aws': '*',
  'elbv2.k8s.aws': '*',
  'networking.istio.io': '*',
  'security.istio.io': '*',
  'telemetry.istio.io': '*',
  'getambassador.io': '*',
};

/** Whether objects of a custom kind are known to make no pods. */
export function makesNoPods(group: string, kind: string): boolean {
  const kinds = podless[group];
  return kinds === '*' || kinds?.includes(kind) === true;
}
