import type { ReferenceRule } from '../reference-rule.ts';
import { rulesFor } from '../reference-rule.ts';

const group = 'monitoring.coreos.com';
const secretKey = {
  to: '/Secret',
  name: 'name',
  keys: ['key'],
  optional: 'optional',
  edge: 'secret',
  strength: 'start',
} as const;
const configKey = {
  to: '/ConfigMap',
  name: 'name',
  keys: ['key'],
  optional: 'optional',
  edge: 'configmap',
  strength: 'start',
} as const;
const scraped: Readonly<Record<string, string>> = {
  PodMonitor: 'spec.podMetricsEndpoints[]',
  Probe: 'spec',
  ServiceMonitor: 'spec.endpoints[]',
};
const grafana = ['grafana.integreatly.org/GrafanaDatasource', 'grafana.integreatly.org/GrafanaDashboard'];

/** Credentials of one scrape endpoint (prometheus-operator 0.92, `Endpoint`). */
const endpointSecrets = [
  'authorization.credentials',
  'basicAuth.password',
  'basicAuth.username',
  'bearerTokenSecret',
  'oauth2.clientSecret',
  'tlsConfig.ca.secret',
  'tlsConfig.cert.secret',
  'tlsConfig.keySecret',
];

/** Fields of the Prometheus operator 0.92, the OpenTelemetry operator 0.158 and the Grafana operator 5. */
export const monitoringReferences: readonly ReferenceRule[] = [
  ...Object.entries(scraped).flatMap(([kind, endpoint]) => [
    ...rulesFor(
      `${group}/${kind}`,
      secretKey,
      endpointSecrets.map((field) => `${endpoint}.${field}`),
    ),
    ...rulesFor(`${group}/${kind}`, configKey, [
      `${endpoint}.tlsConfig.ca.configMap`,
      `${endpoint}.tlsConfig.cert.configMap`,
    ]),
  ]),
  ...rulesFor([`${group}/Prometheus`, `${group}/PrometheusAgent`], secretKey, [
    'spec.additionalScrapeConfigs',
    'spec.remoteWrite[].authorization.credentials',
    'spec.remoteWrite[].basicAuth.password',
    'spec.remoteWrite[].basicAuth.username',
  ]),
  ...['Alertmanager', 'Prometheus', 'PrometheusAgent', 'ThanosRuler'].map((kind): ReferenceRule => ({
    of: [`${group}/${kind}`],
    path: 'spec.serviceAccountName',
    to: '/ServiceAccount',
    edge: 'service-account',
    strength: 'start',
  })),
  {
    of: [`${group}/Prometheus`],
    path: 'spec.alerting.alertmanagers[]',
    to: '/Service',
    name: 'name',
    namespace: 'namespace',
    edge: 'service',
    strength: 'none',
  },
  {
    of: [`${group}/Prometheus`],
    path: 'spec.remoteWrite[].url',
    to: '/Service',
    format: 'address',
    edge: 'service',
    strength: 'none',
  },
  {
    of: ['opentelemetry.io/Instrumentation'],
    path: 'spec.exporter.endpoint',
    to: '/Service',
    format: 'address',
    edge: 'service',
    strength: 'none',
  },
  {
    of: ['opentelemetry.io/OpenTelemetryCollector'],
    path: 'spec.serviceAccount',
    to: '/ServiceAccount',
    edge: 'service-account',
    strength: 'start',
  },
  ...rulesFor('opentelemetry.io/OpenTelemetryCollector', secretKey, ['spec.env[].valueFrom.secretKeyRef']),
  ...rulesFor('opentelemetry.io/OpenTelemetryCollector', configKey, ['spec.env[].valueFrom.configMapKeyRef']),
  ...rulesFor(grafana, secretKey, ['spec.valuesFrom[].valueFrom.secretKeyRef']),
  ...rulesFor(grafana, configKey, ['spec.valuesFrom[].valueFrom.configMapKeyRef', 'spec.configMapRef']),
  {
    of: ['grafana.integreatly.org/GrafanaDatasource'],
    path: 'spec.datasource.url',
    to: '/Service',
    format: 'address',
    edge: 'service',
    strength: 'none',
  },
];
