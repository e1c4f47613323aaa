import { describe, expect, it } from 'vitest';
import { redactObject } from '../../src/facts/redact-object.ts';
import { claimsOfManifest } from '../../src/knowledge/claim-rules.ts';
import { factsOfManifest } from '../../src/knowledge/facts-of-manifest.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { deployment, object } from './support/renderings.ts';

const redaction = { secretNames: [], secretMarks: ['mark-a', 'mark-b'] };
const redact = (manifest: JsonObject) => redactObject(manifest, redaction);
const long = 'x'.repeat(300);

describe('redactObject', () => {
  it('keeps type and keys of a Secret', () => {
    const secret = object('Secret', 'a', {
      type: 'Opaque',
      immutable: true,
      data: { b: 'c2VjcmV0', a: null },
      stringData: { caBundle: 'secret' },
    });
    expect(redact(secret)).toEqual({
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'a' },
      type: 'Opaque',
      data: { b: '<hidden>' },
      stringData: { caBundle: '<hidden>' },
    });
  });

  it('keeps keys of a ConfigMap, whatever they are called', () => {
    const map = object('ConfigMap', 'a', {
      data: { annotations: 'x', caBundle: 'y', __proto__: 'z' },
      binaryData: { b: 'eA==' },
    });
    const { data, binaryData } = redact(map) as Record<string, JsonObject>;
    expect(Object.keys(data ?? {})).toEqual(Object.keys(map.data as JsonObject));
    for (const value of [...Object.values(data ?? {}), ...Object.values(binaryData ?? {})])
      expect(value).toMatch(/^<sha256:[0-9a-f]{16}>$/);
  });

  it('keeps of a definition what it serves and who converts', () => {
    const service = { name: 'hook', namespace: 'store', path: '/convert' };
    const spec = {
      group: 'shop.example',
      names: { kind: 'Till', plural: 'tills' },
      scope: 'Namespaced',
      preserveUnknownFields: false,
      versions: [
        { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: {} }, additionalPrinterColumns: [] },
      ],
      conversion: {
        strategy: 'Webhook',
        webhook: { conversionReviewVersions: ['v1'], clientConfig: { caBundle: 'x', service } },
      },
    };
    expect(
      redact(object('apiextensions.k8s.io/CustomResourceDefinition', 'tills.shop.example', { spec })).spec,
    ).toEqual({
      group: 'shop.example',
      names: { kind: 'Till', plural: 'tills' },
      scope: 'Namespaced',
      versions: [{ name: 'v1', served: true, storage: true }],
      conversion: { strategy: 'Webhook', webhook: { clientConfig: { service } } },
    });
  });

  it('keeps names of groups of rules, and no rule', () => {
    const rule = object('monitoring.coreos.com/PrometheusRule', 'a', {
      spec: { groups: [{ name: 'g', interval: '1m', rules: [{ alert: 'Down', expr: 'up == 0' }] }] },
    });
    expect(redact(rule).spec).toEqual({
      groups: [{ name: 'g', rules: expect.stringMatching(/^<sha256:[0-9a-f]{16}>$/) }],
    });
  });

  it('keeps annotations that something reads', () => {
    const annotations = {
      'checksum/config': 'x',
      'helm.sh/hook': 'pre-install',
      'storageclass.kubernetes.io/is-default-class': 'true',
      description: 'y',
    };
    expect(
      (redact(object('storage.k8s.io/StorageClass', 'a', { metadata: { annotations } })).metadata as JsonObject)
        .annotations,
    ).toEqual({
      'helm.sh/hook': 'pre-install',
      'storageclass.kubernetes.io/is-default-class': 'true',
    });
    const template = deployment(
      'a',
      {},
      { template: { metadata: { annotations: { 'checksum/config': 'x' }, labels: { app: 'a' } } } },
    );
    expect((redact(template).spec as JsonObject).template).toEqual({ metadata: { labels: { app: 'a' } } });
  });

  it('drops nulls, empty maps, status, certificates and what the cluster fills in', () => {
    const webhooks = [
      { name: 'a', clientConfig: { caBundle: 'x', url: 'https://a' }, rules: null, objectSelector: {} },
    ];
    const hook = object('admissionregistration.k8s.io/ValidatingWebhookConfiguration', 'a', {
      metadata: { labels: {}, annotations: { only: {} }, creationTimestamp: '2026-01-01T00:00:00Z' },
      webhooks,
      status: { x: 1 },
    });
    expect(redact(hook)).toEqual({
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingWebhookConfiguration',
      metadata: { name: 'a' },
      // An empty selector says something.
      webhooks: [{ name: 'a', clientConfig: { url: 'https://a' }, objectSelector: {} }],
    });
  });

  it('puts a mark in place of what a Secret says', () => {
    const manifest = deployment('shop-mark-a-web', {
      args: ['--password=mark-b', 'x'],
      env: [{ name: 'long', value: `mark-a${long}` }],
    });
    const marked = redact({ ...manifest, extra: { 'key-mark-a': 1 } });
    expect(marked.metadata).toEqual({ name: 'shop-<unknown>' });
    expect(marked.extra).toEqual({ 'key-<unknown>': 1 });
    expect(JSON.stringify(marked)).not.toContain('mark-');
    expect(JSON.stringify(marked)).toContain('"args":["<unknown>","x"]');
  });

  it('does not change what passes ask about', () => {
    const volumes = [
      { name: 'a', hostPath: { path: '/x' } },
      { name: 'b', emptyDir: {} },
      { name: 'c', secret: { secretName: 's' } },
    ];
    const container = {
      args: [long, 'a\nb'],
      env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 't', key: 'k' } } }],
      resources: {},
      securityContext: { privileged: true },
    };
    const template = {
      metadata: { labels: { app: 'web' }, annotations: { x: long } },
      spec: { volumes, containers: [{ name: 'c', image: 'i', ...container }] },
    };
    const claims = [
      { metadata: { name: 'data' }, spec: { storageClassName: '-', resources: { requests: { storage: '1Gi' } } } },
    ];
    const manifests = [
      object('apps/StatefulSet', 'web', { spec: { replicas: 2, template, volumeClaimTemplates: claims } }),
      object('Secret', 's', { stringData: { a: long }, data: { b: 'x' } }),
      object('storage.k8s.io/StorageClass', 'fast', {
        provisioner: 'x',
        metadata: { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
      }),
      object('postgresql.cnpg.io/Cluster', 'db', {
        spec: { storage: { storageClass: 'fast' }, bootstrap: { initdb: { postInitSQL: [long] } } },
      }),
    ];
    for (const manifest of manifests) {
      expect(factsOfManifest(redact(manifest))).toEqual(factsOfManifest(manifest));
      expect(claimsOfManifest(redact(manifest))).toEqual(claimsOfManifest(manifest));
    }
  });
});
