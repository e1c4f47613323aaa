import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import type { KubeObject } from '../../../rehearsal/api/kube-object.ts';
import { createApiAnswer } from '../../../rehearsal/understudies/create-api-answer.ts';

const service = { namespace: 'shop', name: 'gate', port: 443 };
const clientConfig = (path: string) => ({ service: { namespace: 'shop', name: 'gate', path } });
const configuration = (kind: string, path: string) => ({
  kind,
  metadata: { name: 'gate' },
  webhooks: [{ name: 'gate', clientConfig: clientConfig(path) }],
});
const schema = {
  type: 'object',
  required: ['spec'],
  properties: { spec: { type: 'object', required: ['size'], properties: { size: { type: 'integer', maximum: 3 } } } },
};
const crd = {
  metadata: { name: 'gizmos.example.dev' },
  spec: {
    group: 'example.dev',
    names: { kind: 'Gizmo' },
    versions: [{ name: 'v1', schema: { openAPIV3Schema: schema } }],
  },
};

const pod = (name: string, app: string, ready: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, namespace: 'shop', labels: { app } },
  spec: { containers: [{ name: app }] },
  status: { conditions: [{ type: 'Ready', status: ready }] },
});

const held: Readonly<Record<string, readonly object[]>> = {
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': [
    configuration('ValidatingWebhookConfiguration', '/validate'),
  ],
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': [
    configuration('MutatingWebhookConfiguration', '/mutate'),
  ],
  'apiextensions.k8s.io/CustomResourceDefinition': [crd],
  '/Pod': [pod('shop-0', 'shop', 'True'), pod('shop-1', 'shop', 'False'), pod('other-0', 'other', 'True')],
};
const answer = createApiAnswer({ all: (kind) => (held[kind] ?? []) as readonly KubeObject[] });
const ask = (path: string, body?: object) => answer({ service, path, body });

function review(object: JsonObject | null): object {
  const kind = { group: 'example.dev', version: 'v1', kind: 'Gizmo' };
  return { apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', request: { uid: 'u1', kind, object } };
}

const admitted = {
  status: 200,
  body: { apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response: { uid: 'u1', allowed: true } },
};
const gizmo = (spec: JsonObject): JsonObject => ({
  apiVersion: 'example.dev/v1',
  kind: 'Gizmo',
  metadata: { name: 'one' },
  spec,
  status: { any: 'thing' },
});

describe('what stands behind a Service that the API server calls', () => {
  test('admits what its schema allows', () => {
    expect(ask('/validate?timeout=10s', review(gizmo({ size: 2 })))).toEqual(admitted);
  });

  test('refuses what violates it, and says how', () => {
    expect(ask('/validate?timeout=10s', review(gizmo({ size: 7 }))).body).toMatchObject({
      response: {
        uid: 'u1',
        allowed: false,
        status: { code: 403, message: 'spec.size is 7, and at most 3 is allowed' },
      },
    });
    expect(ask('/validate', review(gizmo({}))).body).toMatchObject({
      response: { allowed: false, status: { message: 'spec.size is missing, and it is required' } },
    });
  });

  test('admits what is deleted, and what a mutating webhook could still complete', () => {
    expect(ask('/validate', review(null))).toEqual(admitted);
    expect(ask('/mutate', review(gizmo({})))).toEqual(admitted);
  });

  test('converts by renaming the version', () => {
    const request = {
      uid: 'u2',
      desiredAPIVersion: 'example.dev/v2',
      objects: [{ apiVersion: 'example.dev/v1', kind: 'Gizmo', spec: { a: 1 } }],
    };
    expect(
      ask('/convert', { apiVersion: 'apiextensions.k8s.io/v1', kind: 'ConversionReview', request }).body,
    ).toMatchObject({
      response: {
        uid: 'u2',
        result: { status: 'Success' },
        convertedObjects: [{ apiVersion: 'example.dev/v2', kind: 'Gizmo', spec: { a: 1 } }],
      },
    });
  });

  test('measures Ready pods as metrics-server does', () => {
    const resources = [
      expect.objectContaining({ kind: 'NodeMetrics' }),
      expect.objectContaining({ kind: 'PodMetrics' }),
    ] as unknown;
    expect(ask('/apis/metrics.k8s.io/v1beta1?timeout=32s')).toMatchObject({
      status: 200,
      body: { groupVersion: 'metrics.k8s.io/v1beta1', resources },
    });
    expect(ask('/apis/metrics.k8s.io/v1beta1/namespaces/shop/pods?labelSelector=app%3Dshop').body).toMatchObject({
      kind: 'PodMetricsList',
      items: [
        { metadata: { name: 'shop-0', namespace: 'shop' }, containers: [{ name: 'shop', usage: { cpu: '1m' } }] },
      ],
    });
  });

  test('serves an API without kinds, and nothing else', () => {
    expect(ask('/apis/queue.example.dev/v1?timeout=32s')).toMatchObject({
      status: 200,
      body: { groupVersion: 'queue.example.dev/v1', resources: [] },
    });
    expect(ask('/openapi/v2').status).toBe(404);
  });
});
