import { expect, test } from 'vitest';
import type { JsonObject } from '../../../src/model/json.ts';
import { deploymentOf, filesOf, recordOf, releaseOf, textBetween, textOf } from './rendered-files.ts';

const nothing = 'equal\nold → new, rendered: no differences\n';
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
const service = (ports: readonly JsonObject[]): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 's', namespace: 'apps' },
  spec: { ports },
});
const policy = (spec: JsonObject): JsonObject => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'n', namespace: 'apps' },
  spec,
});

test.each<readonly [string, JsonObject, JsonObject]>([
  ['the same object', deploymentOf({ image: 'a:1' }), deploymentOf({ image: 'a:1' })],
  ['keys in another order', custom({ a: 1, b: { c: 2, d: 3 } }), custom({ b: { d: 3, c: 2 }, a: 1 })],
  ['null and absent', custom({ a: null, b: 1 }), custom({ b: 1 })],
  [
    'containers in another order',
    deploymentOf({}, { containers: [{ name: 'a' }, { name: 'b' }] }),
    deploymentOf({}, { containers: [{ name: 'b' }, { name: 'a' }] }),
  ],
  [
    'variables in another order',
    deploymentOf({ env: [{ name: 'A', value: '1' }, { name: 'B' }] }),
    deploymentOf({ env: [{ name: 'B' }, { name: 'A', value: '1' }] }),
  ],
  [
    'mounts in another order',
    deploymentOf({
      volumeMounts: [
        { name: 'v', mountPath: '/a' },
        { name: 'v', mountPath: '/b' },
      ],
    }),
    deploymentOf({
      volumeMounts: [
        { name: 'v', mountPath: '/b' },
        { name: 'v', mountPath: '/a' },
      ],
    }),
  ],
  [
    'ports in another order',
    deploymentOf({ ports: [{ containerPort: 53, protocol: 'UDP' }, { containerPort: 53 }] }),
    deploymentOf({
      ports: [
        { containerPort: 53, protocol: 'TCP' },
        { containerPort: 53, protocol: 'UDP' },
      ],
    }),
  ],
  ['a protocol that is said', service([{ port: 80 }]), service([{ port: 80, protocol: 'TCP' }])],
  [
    'addresses of hosts in another order',
    deploymentOf({}, { hostAliases: [{ ip: '10.0.0.1', hostnames: ['a', 'b'] }, { ip: '10.0.0.2' }] }),
    deploymentOf({}, { hostAliases: [{ ip: '10.0.0.2' }, { ip: '10.0.0.1', hostnames: ['b', 'a'] }] }),
  ],
  [
    'tolerations in another order',
    deploymentOf({}, { tolerations: [{ key: 'a' }, { operator: 'Exists' }] }),
    deploymentOf({}, { tolerations: [{ operator: 'Exists' }, { key: 'a' }] }),
  ],
  [
    'amounts of a container',
    deploymentOf({ resources: { limits: { cpu: '1', memory: '1Gi' } } }),
    deploymentOf({ resources: { limits: { cpu: '1000m', memory: '1024Mi' } } }),
  ],
  [
    'a number and a text as an amount',
    deploymentOf({ resources: { limits: { cpu: 2 } } }),
    deploymentOf({ resources: { limits: { cpu: '2' } } }),
  ],
  [
    'amounts of a custom kind',
    custom({ size: '1Gi', resources: { requests: { cpu: 1 } } }),
    custom({ size: '1024Mi', resources: { requests: { cpu: '1000m' } } }),
  ],
  [
    'durations',
    custom({ interval: '60s', renewBefore: '360h', timeout: '1.5h' }),
    custom({ interval: '1m0s', renewBefore: '360h0m0s', timeout: '90m' }),
  ],
  [
    'rules of a role, cut in another way',
    role([{ apiGroups: ['', 'apps'], resources: ['pods', 'deployments'], verbs: ['get', 'list'] }]),
    role([
      { apiGroups: ['apps'], resources: ['deployments', 'pods'], verbs: ['list', 'get'] },
      { apiGroups: [''], resources: ['deployments'], verbs: ['get'] },
      { apiGroups: [''], resources: ['pods'], verbs: ['get', 'list'] },
      { apiGroups: [''], resources: ['deployments'], verbs: ['list'] },
    ]),
  ],
  [
    'peers in another order',
    policy({ ingress: [{ from: [{ podSelector: { a: 'b' } }, { ipBlock: { cidr: '10.0.0.0/8' } }] }, {}] }),
    policy({ ingress: [{}, { from: [{ ipBlock: { cidr: '10.0.0.0/8' } }, { podSelector: { a: 'b' } }] }] }),
  ],
])('%s', (_name, from, to) => {
  expect(textBetween([from], [to])).toBe(nothing);
  expect(textBetween([to], [from])).toBe(nothing);
});

test('objects in another order', () => {
  expect(textBetween([custom({}), service([])], [service([]), custom({})])).toBe(nothing);
});

test('fields that vary, follow from Secrets or are their values: they are counted', () => {
  const objects = (mark: string) => [
    deploymentOf({ args: ['--a', mark], env: [{ name: 'T', value: mark }] }),
    { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'x', namespace: 'apps' }, data: { token: '<hidden>' } },
    { apiVersion: 'batch/v1', kind: 'Job', metadata: { name: 'migrate-<varies>', namespace: 'apps' } },
  ];
  expect(textBetween(objects('<varies>'), objects('<varies>'))).toBe(
    'equal\nold → new, rendered: no differences\nnot compared: 3 fields that vary, 1 value of Secrets\n',
  );
  expect(textBetween(objects('<unknown>'), objects('plain'))).toContain(
    '\nnot compared: 1 field that varies, 2 fields that follow from Secrets, 1 value of Secrets\n',
  );
});

test('a record of another cluster, with its own paths', () => {
  const files = (cluster: string) => {
    const {
      files: [release, record],
    } = filesOf([releaseOf()], { shop: recordOf([custom({ path: `./clusters/${cluster}/x` })]) });
    return {
      cluster,
      title: cluster,
      files: [release, record].map((file) => ({
        path: file!.path.replace('/one/', `/${cluster}/`),
        content: file!.content,
      })),
    };
  };
  expect(textOf(files('one'), files('two'))).toBe('equal\none → two, rendered: no differences\n');
});

test('a record that belongs to no release, and one that neither side has', () => {
  const [from, to] = [filesOf([releaseOf()], { other: recordOf([]) }, 'old'), filesOf([releaseOf()], {}, 'new')];
  expect(textOf(from, to)).toBe(
    'equal\nold → new, rendered: no differences\nrelease apps/shop is not compared: nobody knows what it makes on either side (it has no record)\n',
  );
});
