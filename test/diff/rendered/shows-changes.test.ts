import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { deploymentOf, filesOf, recordOf, releaseOf, textBetween, textOf } from './rendered-files.ts';

const role = (rules: readonly JsonObject[]): JsonObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  metadata: { name: 'r', namespace: 'apps' },
  rules,
});
const custom = (spec: JsonObject): JsonObject => ({
  apiVersion: 'example.com/v1',
  kind: 'Thing',
  metadata: { name: 't', namespace: 'apps' },
  spec,
});
const service = (...ports: readonly JsonObject[]): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 's', namespace: 'apps' },
  spec: { ports },
});
const crd = (versions: readonly JsonObject[]): JsonObject => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'things.example.com' },
  spec: { group: 'example.com', names: { kind: 'Thing', plural: 'things' }, scope: 'Namespaced', versions },
});
const ingress = (host: string): JsonObject => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { name: 'i', namespace: 'apps' },
  spec: { rules: [{ host, http: { paths: [{ path: '/' }] } }, { host: 'c' }] },
});
const webhook = (fields: JsonObject): JsonObject => ({
  apiVersion: 'admissionregistration.k8s.io/v1',
  kind: 'ValidatingWebhookConfiguration',
  metadata: { name: 'w' },
  webhooks: [{ name: 'a.example.com', ...fields }],
});

/** What is said of the one object that changed. */
function said(from: JsonObject, to: JsonObject): readonly string[] {
  const [equal, title, gap, release, ...lines] = textBetween([from], [to]).trimEnd().split('\n');
  expect([equal, title, gap, release]).toEqual([
    'different',
    'old → new, rendered: 1 object changed',
    '',
    'release apps/shop: shop 1.0.0',
  ]);
  return lines;
}

test.each<readonly [string, JsonObject, JsonObject, readonly string[]]>([
  [
    'a tag',
    deploymentOf({ image: 'quay.io:443/a/app:v1' }),
    deploymentOf({ image: 'quay.io:443/a/app:v2' }),
    ['~ Deployment apps/shop: image of container app v1 → v2'],
  ],
  [
    'another image',
    deploymentOf({ image: 'a/app:v1' }),
    deploymentOf({ image: 'b/app:v1' }),
    ['~ Deployment apps/shop: image of container app a/app:v1 → b/app:v1'],
  ],
  [
    'arguments',
    deploymentOf({ args: ['--v=2', '--old', 'x'] }),
    deploymentOf({ args: ['x', '--v=4', '--new'] }),
    [
      '~ Deployment apps/shop',
      '    argument --v of container app: 2 → 4',
      '    - argument of container app: "--old"',
      '    + argument of container app: "--new"',
    ],
  ],
  [
    'arguments in another order',
    deploymentOf({ args: ['a', 'b'] }),
    deploymentOf({ args: ['b', 'a'] }),
    ['~ Deployment apps/shop: order of args of container app: a, b → b, a'],
  ],
  [
    'variables',
    deploymentOf({ env: [{ name: 'A', value: '1' }, { name: 'B' }] }),
    deploymentOf({ env: [{ name: 'A', value: '2' }] }),
    [
      '~ Deployment apps/shop',
      '    variable A of container app: "1" → "2"',
      '    - variable B of container app: {name: "B"}',
    ],
  ],
  [
    'ports of a container',
    deploymentOf({ ports: [{ name: 'http', containerPort: 80 }] }),
    deploymentOf({ ports: [{ name: 'http', containerPort: 8080 }] }),
    ['~ Deployment apps/shop: containerPort of port http of container app: 80 → 8080'],
  ],
  [
    'containers that run one after the other',
    deploymentOf({}, { initContainers: [{ name: 'a' }, { name: 'b' }] }),
    deploymentOf({}, { initContainers: [{ name: 'b' }, { name: 'a' }] }),
    ['~ Deployment apps/shop: order of initContainers of the pods: a, b → b, a'],
  ],
  [
    'amounts and fields of the pods',
    deploymentOf({ resources: { limits: { memory: '1Gi' } } }),
    deploymentOf({ resources: { limits: { memory: '2Gi' } } }, { hostNetwork: true }),
    [
      '~ Deployment apps/shop',
      '    resources.limits.memory of container app: "1Gi" → "2Gi"',
      '    + hostNetwork of the pods: true',
    ],
  ],
  [
    'ports of a Service',
    service({ name: 'http', port: 80 }),
    service({ name: 'http', port: 8080 }, { name: 'dns', port: 53, protocol: 'UDP' }),
    [
      '~ Service apps/s',
      '    port of port http: 80 → 8080',
      '    + port dns: {name: "dns", port: 53, protocol: "UDP"}',
    ],
  ],
  [
    'what a role allows',
    role([{ apiGroups: ['', 'apps'], resources: ['pods'], verbs: ['get'] }]),
    role([
      { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] },
      { apiGroups: ['coordination.k8s.io'], resources: ['leases'], resourceNames: ['leader'], verbs: ['*'] },
    ]),
    [
      '~ Role apps/r',
      '    + allowed on leases.coordination.k8s.io "leader": everything',
      '    allowed on pods: get → get, list',
      '    - allowed on pods.apps: get',
    ],
  ],
  [
    'an item that only its users name',
    ingress('a.example.com'),
    ingress('b.example.com'),
    ['~ Ingress apps/i: spec.rules[b.example.com].host: "a.example.com" → "b.example.com"'],
  ],
  [
    'webhooks',
    webhook({ failurePolicy: 'Ignore', rules: [{ operations: ['CREATE'] }] }),
    webhook({ failurePolicy: 'Fail', rules: [{ operations: ['CREATE', 'UPDATE'] }] }),
    [
      '~ ValidatingWebhookConfiguration w',
      '    failurePolicy of webhook a.example.com: "Ignore" → "Fail"',
      '    + rules[].operations[] of webhook a.example.com: "UPDATE"',
    ],
  ],
  [
    'a text that redaction took out',
    custom({ a: '<sha256:0123456789abcdef mentions a.x.svc:80, token>' }),
    custom({ a: '<sha256:0123456789abcdee mentions b.x.svc, token>' }),
    ['~ Thing apps/t: content of spec.a changed, mentions b.x.svc now, no longer mentions a.x.svc:80'],
  ],
  [
    'durations and numbers that are others',
    custom({ a: '60s', version: '1.10' }),
    custom({ a: '61s', version: '1.1' }),
    ['~ Thing apps/t', '    spec.a: "60s" → "61s"', '    spec.version: "1.10" → "1.1"'],
  ],
])('%s', (_name, from, to, lines) => {
  expect(said(from, to)).toEqual(lines);
});

test('a definition as a summary, with its schemas counted', () => {
  const from = crd([
    { name: 'v1alpha1', served: true, storage: false },
    { name: 'v1beta1', served: true, storage: true },
  ]);
  const to = crd([
    { name: 'v1beta1', served: false, storage: false },
    { name: 'v1', served: true, storage: true },
  ]);
  expect(textBetween([from], [to])).toBe(
    [
      'different',
      'old → new, rendered: 1 object changed',
      '',
      'release apps/shop: shop 1.0.0',
      '~ CustomResourceDefinition things.example.com',
      '    stored version: v1beta1 → v1',
      '    + version v1: served',
      '    - version v1alpha1: served',
      '    version v1beta1: served → not served',
      '',
      'not compared: 1 schema of a definition',
      '',
    ].join('\n'),
  );
});

test('a definition of the tree with its schema', () => {
  const version = (type: string) => [
    { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type } } },
  ];
  expect(textOf(filesOf([crd(version('object'))], {}, 'old'), filesOf([crd(version('string'))], {}, 'new'))).toBe(
    [
      'different',
      'old → new, rendered: 1 object changed',
      '',
      'objects of the tree',
      '~ CustomResourceDefinition things.example.com (unit base): schema of version v1 changed',
      '',
    ].join('\n'),
  );
});

test('another version of a chart, with labels that change everywhere in one line', () => {
  const labels = (version: string) => ({ 'helm.sh/chart': `shop-${version}`, 'app.kubernetes.io/version': version });
  const objects = (version: string) => [
    deploymentOf({ image: `app:${version}` }, {}, labels(version)),
    { ...service(), metadata: { name: 's', namespace: 'apps', labels: labels(version) } },
    {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'migrate', namespace: 'apps', annotations: { 'helm.sh/hook': 'post-install' } },
      spec: { backoffLimit: version === '1' ? 1 : 2 },
    },
  ];
  const text = textBetween(
    [...objects('1'), custom({})],
    [...objects('2'), role([{ apiGroups: [''], resources: ['secrets'], verbs: ['get'] }])],
    '2.0.0',
  );
  expect(text).toBe(
    [
      'different',
      'old → new, rendered: 1 object added, 1 removed, 2 changed',
      '',
      'release apps/shop: shop 1.0.0 → 2.0.0',
      '~ Deployment apps/shop: image of container app 1 → 2',
      '~ Job apps/migrate (hook post-install): spec.backoffLimit: 1 → 2',
      '- Thing apps/t',
      '+ Role apps/r',
      '    allowed on secrets: get',
      '~ 2 objects: app.kubernetes.io/version, helm.sh/chart',
      '',
    ].join('\n'),
  );
});

test('labels in the template of a Job, which nobody can change unless Helm makes it anew', () => {
  const job = (version: string, metadata: JsonObject) => ({
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { namespace: 'apps', ...metadata },
    spec: { template: { metadata: { labels: { 'helm.sh/chart': version } } } },
  });
  const jobs = (version: string) => [
    job(version, { name: 'a' }),
    job(version, { name: 'b', annotations: { 'helm.sh/hook': 'pre-upgrade' } }),
  ];
  expect(textBetween(jobs('1'), jobs('2'))).toBe(
    [
      'different',
      'old → new, rendered: 1 object changed',
      '',
      'release apps/shop: shop 1.0.0',
      '~ Job apps/a: metadata.labels["helm.sh/chart"] of the pods: "1" → "2"',
      '~ 1 object: helm.sh/chart',
      '',
    ].join('\n'),
  );
});

test('labels alone are a difference', () => {
  const labelled = (version: string) => [deploymentOf({}, {}, { 'helm.sh/chart': version })];
  expect(textBetween(labelled('1'), labelled('2'))).toBe(
    [
      'different',
      'old → new, rendered: only labels and annotations',
      '',
      'release apps/shop: shop 1.0.0',
      '~ 1 object: helm.sh/chart',
      '',
    ].join('\n'),
  );
});

test('objects that move between the tree and a release, releases that come and go, and one that was not rendered', () => {
  const other = recordOf([service({ port: 80 })]);
  const from = filesOf([releaseOf(), role([]), releaseOf({}, 'old')], { shop: recordOf([]), old: other }, 'old');
  const to = filesOf(
    [releaseOf()],
    { shop: recordOf([role([])], { partial: ['values of Secret apps/x are not known'] }) },
    'new',
  );
  expect(textOf(from, { ...to, stale: new Set(['apps/shop']) })).toBe(
    [
      'different',
      'old → new, rendered: 2 objects removed, 1 changed',
      '',
      'objects of the tree',
      '- HelmRelease apps/old (unit base)',
      '',
      'release apps/old: shop 1.0.0, removed',
      '- Service apps/s',
      '    port 80/TCP',
      '',
      'release apps/shop: shop 1.0.0',
      '  it was not rendered under its present inputs: an older record is compared',
      '  it is known in part: values of Secret apps/x are not known',
      '~ Role apps/r (moved from unit base)',
      '    + metadata.labels: {helm.toolkit.fluxcd.io/name: "shop", helm.toolkit.fluxcd.io/namespace: "apps"}',
      '',
    ].join('\n'),
  );
});

test('a release without a record on one side is named and not compared', () => {
  const recorded = filesOf([releaseOf()], { shop: recordOf([custom({})]) }, 'new');
  expect(textOf(filesOf([releaseOf()], { shop: '<<<<<<< ours\n' }, 'old'), recorded)).toBe(
    'different\nold → new, rendered: no object differs as far as records say\n' +
      'release apps/shop is not compared: nobody knows what it makes in old (the record holds conflict markers)\n',
  );
});
