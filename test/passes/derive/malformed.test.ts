import { describe, expect, test } from 'vitest';
import type { Json, JsonObject } from '../../../src/model/json.ts';
import { factsOfManifest } from '../../../src/knowledge/facts-of-manifest.ts';
import { check } from '../../../src/passes/check/check.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import { planOf } from '../../support/plan-of.ts';

const podSpec = {
  serviceAccountName: 'app',
  securityContext: { sysctls: [{ name: 'net.ipv4.tcp_syncookies', value: '1' }] },
  containers: [
    {
      name: 'app',
      image: 'registry.example.com/app:1',
      ports: [{ name: 'http', containerPort: 80 }],
      env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }],
      envFrom: [{ configMapRef: { name: 'c' } }],
      resources: { requests: { cpu: '1' } },
      securityContext: { capabilities: { drop: ['ALL'] }, seLinuxOptions: { type: 'container_t' } },
    },
  ],
  volumes: [
    { name: 'v', projected: { sources: [{ secret: { name: 's', items: [{ key: 'k', path: 'k' }] } }] } },
    { name: 'd', persistentVolumeClaim: { claimName: 'd' } },
  ],
};
const metadata = {
  name: 'app',
  namespace: 'apps',
  labels: { app: 'app' },
  annotations: { 'reflector.v1.k8s.emberstack.com/reflection-allowed': 'true' },
};
const client = { service: { namespace: 'apps', name: 'app', port: 443, path: '/' } };

const sound: Readonly<Record<string, JsonObject>> = {
  StatefulSet: {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata,
    spec: {
      replicas: 2,
      selector: { matchLabels: { app: 'app' } },
      template: { metadata: { labels: { app: 'app' } }, spec: { containers: [] } },
      volumeClaimTemplates: [
        { metadata: { name: 'data' }, spec: { storageClassName: 'gp3', resources: { requests: { storage: '1Gi' } } } },
      ],
    },
  },
  CronJob: {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata,
    spec: { schedule: '@daily', jobTemplate: { spec: { template: { spec: podSpec } } } },
  },
  Service: {
    apiVersion: 'v1',
    kind: 'Service',
    metadata,
    spec: { type: 'ClusterIP', selector: { app: 'app' }, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
  },
  Secret: { apiVersion: 'v1', kind: 'Secret', metadata, type: 'Opaque', stringData: { k: '' } },
  ConfigMap: { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { k: 'v' } },
  CustomResourceDefinition: {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'widgets.example.com' },
    spec: {
      group: 'example.com',
      scope: 'Namespaced',
      names: { kind: 'Widget', plural: 'widgets' },
      versions: [{ name: 'v1', served: true, storage: true }],
      conversion: { strategy: 'Webhook', webhook: { clientConfig: client } },
    },
  },
  ValidatingWebhookConfiguration: {
    apiVersion: 'admissionregistration.k8s.io/v1',
    kind: 'ValidatingWebhookConfiguration',
    metadata: { name: 'app' },
    webhooks: [
      {
        name: 'app.example.com',
        failurePolicy: 'Fail',
        clientConfig: client,
        namespaceSelector: { matchLabels: { a: 'b' } },
        rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'], scope: '*' }],
      },
    ],
  },
  APIService: {
    apiVersion: 'apiregistration.k8s.io/v1',
    kind: 'APIService',
    metadata: { name: 'v1.example.com' },
    spec: { group: 'example.com', version: 'v1', ...client },
  },
};

const wrong: readonly Json[] = [null, 'text', 7, 1e12, true, [], [null, 'text', 7], {}, { a: null }];

describe('what has not the shape that its field should have', () => {
  test.each(Object.entries(sound))('counts as absent in a %s, wherever it stands', (_, manifest) => {
    for (const malformed of variantsOf(manifest)) {
      const beside = Object.values(sound).filter(({ kind }) => kind !== manifest.kind);
      expect(
        () => check(derive(planOf({ units: { apps: [malformed, ...beside] } }))),
        JSON.stringify(malformed),
      ).not.toThrow();
    }
  });

  test('takes nothing with it that is sound', () => {
    const ports = [null, { name: 'odd', port: 'http' }, { name: 'http', port: 80 }];
    const facts = factsOfManifest({
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { selector: { app: 'app', odd: 1 }, ports },
    });
    expect(facts.service).toEqual({
      type: 'ClusterIP',
      headless: false,
      selector: { app: 'app' },
      ports: [{ name: 'http', port: 80, protocol: 'TCP' }],
    });
  });
});

/** The manifest with one value of its fields replaced, everywhere below identity and with everything that is wrong. */
function variantsOf(manifest: JsonObject): JsonObject[] {
  return Object.keys(manifest)
    .filter((key) => !['apiVersion', 'kind', 'metadata'].includes(key))
    .flatMap((key) => replacementsOf(manifest[key]!).map((value) => ({ ...manifest, [key]: value })));
}

function replacementsOf(value: Json): readonly Json[] {
  if (value === null || typeof value !== 'object') return wrong;
  if (Array.isArray(value)) {
    const list = value as readonly Json[];
    return [...wrong, ...list.flatMap((item, at) => replacementsOf(item).map((other) => list.with(at, other)))];
  }
  const map = value as JsonObject;
  return [
    ...wrong,
    ...Object.keys(map).flatMap((key) => replacementsOf(map[key]!).map((other) => ({ ...map, [key]: other }))),
  ];
}
