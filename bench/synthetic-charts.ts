import type { ImportedChart } from '../src/authoring/imported-chart.ts';
import type { ObjectFacts } from '../src/model/object-facts.ts';

/** An operator that brings the kind `Widget`, and a webhook-free web application: what charts of a platform look like to the compiler. */
export const widgetOperator: ImportedChart = chart('widget-operator', [
  {
    apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', name: 'widgets.bench.example.com', namespace: '',
    crd: { group: 'bench.example.com', kind: 'Widget', plural: 'widgets', scope: 'Namespaced', versions: ['v1'], storage: 'v1' },
  },
  // What autoscalers read.
  { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', name: 'v1beta1.metrics.k8s.io', namespace: '', apiService: { group: 'metrics.k8s.io', version: 'v1beta1' } },
  ...workload('{fullname}', 8443),
]);

export const webApplication: ImportedChart = chart('web-application', [
  ...workload('{fullname}', 8080),
  ...workload('{fullname}-worker', 9090),
  { apiVersion: 'v1', kind: 'ConfigMap', name: '{fullname}', namespace: '{namespace}', keys: ['settings.json'] },
]);

function chart(name: string, objects: readonly ObjectFacts[]): ImportedChart {
  return {
    name, version: '1.4.2', repository: `https://charts.example.com/${name}`, services: {}, workloads: {}, shape: { kind: 'open' },
    facts: { chart: name, version: '1.4.2', rendered: 'defaults', deterministic: true, objects, requires: [], requiredValues: [] },
  };
}

function workload(name: string, port: number): ObjectFacts[] {
  const labels = { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': '{release}' };
  const common = { name, namespace: '{namespace}' };
  return [
    {
      ...common, apiVersion: 'apps/v1', kind: 'Deployment',
      pods: {
        labels, serviceAccount: name, replicas: 2, images: ['registry.example.com/web:1.4.2'], hostNetwork: false, claims: [],
        ports: [{ name: 'http', port, protocol: 'TCP' }],
        podSecurity: { level: 'restricted', spoilers: [] },
        needs: { secrets: [], configMaps: [], claims: [] },
      },
    },
    { ...common, apiVersion: 'v1', kind: 'ServiceAccount' },
    {
      ...common, apiVersion: 'v1', kind: 'Service',
      service: { type: 'ClusterIP', headless: false, selector: labels, ports: [{ name: 'http', port: 80, targetPort: port, protocol: 'TCP' }] },
    },
  ];
}
