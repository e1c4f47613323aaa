import { describe, expect, test } from 'vitest';
import { fillInObject } from '../../../rehearsal/standins/fill-in-object.ts';
import type { CrdSchemas } from '../../../rehearsal/standins/stand-in-crd.ts';
import type { JsonObject } from '../../../src/model/json.ts';

const digest = '<sha256:0123456789abcdef mentions vault.hashicorp.svc:8200>';
const object = (apiVersion: string, kind: string, fields: JsonObject): JsonObject => ({
  apiVersion,
  kind,
  metadata: { name: 'gizmo', namespace: 'shop' },
  ...fields,
});
const fill = (recorded: JsonObject, schemas: CrdSchemas = new Map()) => fillInObject(recorded, schemas);

describe('a recorded Secret', () => {
  test('holds something under each of its keys', () => {
    const { data, stringData } = fill(
      object('v1', 'Secret', { type: 'kubernetes.io/tls', data: { 'tls.crt': '<hidden>', 'tls.key': '<hidden>' } }),
    );
    expect([data, stringData]).toEqual([undefined, { 'tls.crt': 'rehearsal', 'tls.key': 'rehearsal' }]);
  });

  test('of a type that the API server reads holds what it takes', () => {
    const { stringData } = fill(
      object('v1', 'Secret', { type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': '<hidden>' } }),
    );
    expect(stringData).toEqual({ '.dockerconfigjson': '{}' });
  });
});

test('a recorded ConfigMap keeps its keys; what was no text is base64', () => {
  const filled = fill(object('v1', 'ConfigMap', { data: { a: digest, b: '<varies>' }, binaryData: { c: digest } }));
  expect(filled).toMatchObject({ data: { a: digest, b: 'varies' }, binaryData: { c: 'cmVoZWFyc2Fs' } });
});

describe('a recorded workload', () => {
  const deployment = (spec: JsonObject, container: JsonObject) =>
    object('apps/v1', 'Deployment', {
      spec: {
        ...spec,
        template: {
          metadata: { labels: { app: 'gizmo', built: '<varies>' } },
          spec: { containers: [{ name: 'main', ...container }] },
        },
      },
    });

  test('is as it was rendered but for what was taken out', () => {
    const recorded = deployment(
      { replicas: 2, selector: { matchLabels: { app: 'gizmo' } } },
      { image: 'registry.example.com/gizmo:1', args: [digest, '--fast'] },
    );
    expect(fill(recorded)).toEqual(JSON.parse(JSON.stringify(recorded).replace('<varies>', 'varies')));
  });

  test('goes without numbers and amounts that are not known, and with a port that must be there', () => {
    const resources = { requests: { cpu: '<unknown>', memory: '1Mi' } };
    const filled = fill(
      deployment(
        { replicas: '<unknown>' },
        { ports: [{ containerPort: '<varies>' }], resources, tty: '<varies>', readinessProbe: '<varies>' },
      ),
    );
    expect(filled['spec']).toEqual({
      template: {
        metadata: { labels: { app: 'gizmo', built: 'varies' } },
        spec: {
          containers: [{ name: 'main', ports: [{ containerPort: 1 }], resources: { requests: { memory: '1Mi' } } }],
        },
      },
    });
  });
});

test('a time that varies is a time', () => {
  expect(fill(object('batch/v1', 'CronJob', { spec: { schedule: '<varies>' } }))['spec']).toEqual({
    schedule: '0 0 1 1 *',
  });
});

describe('a recorded definition', () => {
  const conversion = {
    strategy: 'Webhook',
    webhook: { clientConfig: { service: { namespace: 'shop', name: 'gizmo' } } },
  };
  const crd = (group: string, more: JsonObject = {}) =>
    object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', {
      spec: {
        group,
        names: { kind: 'Gizmo', plural: 'gizmos', shortNames: ['gz'] },
        scope: 'Namespaced',
        versions: [{ name: 'v1', served: true, storage: true }],
        ...more,
      },
    });
  const open = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true };

  test('takes anything in each version, where its schema was not imported', () => {
    expect(fill(crd('example.dev'))['spec']).toMatchObject({
      names: { shortNames: ['gz'] },
      versions: [
        { name: 'v1', served: true, storage: true, subresources: { status: {} }, schema: { openAPIV3Schema: open } },
      ],
    });
  });

  test('has the imported schema of each version', () => {
    const imported = {
      group: 'example.dev',
      kind: 'Gizmo',
      versions: [
        { name: 'v1', served: false, storage: false, schema: { type: 'object', additionalProperties: false } },
      ],
    };
    const { spec } = fill(crd('example.dev'), new Map([['gizmos.example.dev', imported]]));
    expect(spec).toMatchObject({
      versions: [{ served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
    });
    expect(JSON.stringify(spec)).not.toContain('additionalProperties');
  });

  test('asks the Service that converts, and nobody where the record names none', () => {
    expect(fill(crd('example.dev', { conversion }))).toMatchObject({
      spec: {
        conversion: {
          strategy: 'Webhook',
          webhook: {
            clientConfig: { service: { namespace: 'shop', name: 'gizmo' } },
            conversionReviewVersions: ['v1'],
          },
        },
      },
    });
    expect(fill(crd('example.dev', { conversion: { strategy: 'None' } }))['spec']).not.toHaveProperty('conversion');
  });

  test('of a group of Kubernetes itself says that nobody approved it', () => {
    expect(fill(crd('gateway.networking.k8s.io'))).toHaveProperty(
      ['metadata', 'annotations', 'api-approved.kubernetes.io'],
      'unapproved, stand-in',
    );
    expect(fill(crd('karpenter.k8s.aws'))).not.toHaveProperty(['metadata', 'annotations']);
  });
});

test('an admission policy keeps its rules, or lets everything pass where one was taken out', () => {
  const policy = (expression: string) =>
    object('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', {
      spec: {
        failurePolicy: 'Fail',
        matchConstraints: { resourceRules: [] },
        variables: [{ name: 'a', expression: 'object' }],
        validations: [{ expression, message: digest }],
      },
    });
  expect(fill(policy('variables.a.spec.replicas < 5'))).toEqual(policy('variables.a.spec.replicas < 5'));
  expect(fill(policy(digest))['spec']).toEqual({
    failurePolicy: 'Fail',
    matchConstraints: { resourceRules: [] },
    validations: [{ expression: 'true' }],
  });
});

test('a webhook is asked about more where a condition was taken out', () => {
  const webhook = (expression: string) =>
    object('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', {
      webhooks: [{ name: 'one.example.dev', matchConditions: [{ name: 'some', expression }] }],
    });
  expect(fill(webhook('true'))['webhooks']).toEqual([
    { name: 'one.example.dev', matchConditions: [{ name: 'some', expression: 'true' }] },
  ]);
  expect(fill(webhook(digest))['webhooks']).toEqual([{ name: 'one.example.dev' }]);
});

test('a custom resource goes without what its imported schema takes no text for', () => {
  const schema = {
    type: 'object',
    properties: {
      spec: {
        type: 'object',
        properties: { size: { type: 'integer' }, names: { type: 'array', items: { type: 'string' } } },
      },
    },
  };
  const imported = { group: 'example.dev', kind: 'Gizmo', versions: [{ name: 'v1', schema }] };
  const recorded = object('example.dev/v1', 'Gizmo', {
    spec: { size: '<varies>', names: ['<unknown>'], other: '<varies>' },
  });
  expect(fill(recorded, new Map([['gizmos.example.dev', imported]]))['spec']).toEqual({
    names: ['unknown'],
    other: 'varies',
  });
});

test('a custom resource has the maps that its schema demands, which records drop where they are empty', () => {
  const exporters = { type: 'object', additionalProperties: { type: 'object' } };
  const schema = {
    type: 'object',
    properties: {
      spec: { type: 'object', required: ['exporters', 'name'], properties: { exporters, name: { type: 'string' } } },
    },
  };
  const imported = { group: 'example.dev', kind: 'Gizmo', versions: [{ name: 'v1', schema }] };
  expect(
    fill(object('example.dev/v1', 'Gizmo', { spec: { name: 'a' } }), new Map([['gizmos.example.dev', imported]]))[
      'spec'
    ],
  ).toEqual({ name: 'a', exporters: {} });
  expect(fill(object('cert-manager.io/v1', 'Issuer', {}))['spec']).toEqual({ selfSigned: {} });
  expect(fill(object('cert-manager.io/v1', 'Issuer', { spec: { ca: { secretName: 'ca' } } }))['spec']).toEqual({
    ca: { secretName: 'ca' },
  });
});

test('an amount or text that was long stays a text, and a webhook whose failure varies stops nothing', () => {
  const rule = { expr: { 'x-kubernetes-int-or-string': true } };
  const imported = {
    group: 'example.dev',
    kind: 'Gizmo',
    versions: [{ name: 'v1', schema: { type: 'object', properties: { spec: { type: 'object', properties: rule } } } }],
  };
  expect(
    fill(object('example.dev/v1', 'Gizmo', { spec: { expr: digest } }), new Map([['gizmos.example.dev', imported]]))[
      'spec'
    ],
  ).toEqual({ expr: digest });
  const webhooks = [{ name: 'one.example.dev', failurePolicy: '<varies>' }];
  expect(
    fill(object('admissionregistration.k8s.io/v1', 'ValidatingWebhookConfiguration', { webhooks }))['webhooks'],
  ).toEqual([{ name: 'one.example.dev', failurePolicy: 'Ignore' }]);
});
