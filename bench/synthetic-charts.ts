import type { ImportedChart } from '../src/authoring/imported-chart.ts';
import type { JsonObject } from '../src/model/json.ts';

/** What a chart makes for a release, as its record has it. */
type Make = (release: string, namespace: string) => readonly JsonObject[];

/** An operator that brings the kind `Widget`, and a webhook-free web application: what charts of a platform look like to the compiler. */
export const widgetOperator: ImportedChart = chart('widget-operator');

export const webApplication: ImportedChart = chart('web-application');

const charts: Readonly<Record<string, Make>> = {
  'widget-operator': (release, namespace) => [
    {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'widgets.bench.example.com' },
      spec: {
        group: 'bench.example.com',
        names: { kind: 'Widget', plural: 'widgets' },
        scope: 'Namespaced',
        versions: [{ name: 'v1', served: true, storage: true }],
      },
    },
    // What autoscalers read.
    {
      apiVersion: 'apiregistration.k8s.io/v1',
      kind: 'APIService',
      metadata: { name: 'v1beta1.metrics.k8s.io' },
      spec: { group: 'metrics.k8s.io', version: 'v1beta1' },
    },
    ...workload(release, namespace, release, 8443),
  ],
  'web-application': (release, namespace) => [
    ...workload(release, namespace, release, 8080),
    ...workload(release, namespace, `${release}-worker`, 9090),
    {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: release, namespace },
      data: { 'settings.json': '<sha256:0123456789abcdef>' },
    },
  ],
};

/** The objects of a release of one of these charts. */
export function manifestsOf(chartName: string, release: string, namespace: string): readonly JsonObject[] {
  return charts[chartName]?.(release, namespace) ?? [];
}

function chart(name: string): ImportedChart {
  return {
    name,
    version: '1.4.2',
    repository: `https://charts.example.com/${name}`,
    content: `sha256:${'0123456789abcdef'.repeat(4)}`,
    shape: { kind: 'open' },
    crds: [],
    mayCreate: { definitions: false, groups: [] },
  };
}

function workload(release: string, namespace: string, name: string, port: number): JsonObject[] {
  const labels = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': release };
  const metadata = { name, namespace, labels };
  const container = {
    name: 'web',
    image: 'registry.example.com/web:1.4.2',
    ports: [{ name: 'http', containerPort: port, protocol: 'TCP' }],
    resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '256Mi' } },
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
  };
  const pod = {
    serviceAccountName: name,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [container],
  };
  return [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: { replicas: 2, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: pod } },
    },
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: port, protocol: 'TCP' }] },
    },
  ];
}
