import { expect, test } from 'vitest';
import { claimsOfStatefulSet, productRules, productsOf } from '../../src/knowledge/products-of.ts';
import { runTimeDefinitions } from '../../src/knowledge/run-time-definitions.ts';
import {
  apiServerObjects,
  engineObjects,
  isSystemRole,
  objectsOfEveryNamespace,
} from '../../src/knowledge/standard-objects.ts';
import { standardTarget } from '../support/plan-of.ts';

const made = (manifest: object, operatorNamespace = '') =>
  productsOf(manifest as never, operatorNamespace).map(
    ({ kind, namespace, name, keys }) =>
      `${kind} ${namespace}/${name}${keys === undefined ? '' : ` ${keys.join(',')}`}`,
  );

test('a Certificate makes its Secret', () => {
  expect(
    made({
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: { name: 'c', namespace: 'n' },
      spec: { secretName: 'tls' },
    }),
  ).toEqual(['Secret n/tls ca.crt,tls.crt,tls.key']);
});

test('a Certificate with keystores makes more keys than are known', () => {
  expect(
    made({
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: { name: 'c', namespace: 'n' },
      spec: { secretName: 'tls', keystores: { jks: { create: true } } },
    }),
  ).toEqual(['Secret n/tls']);
});

test('a ClusterIssuer keeps its account’s key where its operator runs', () => {
  const issuer = {
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: 'i' },
    spec: { acme: { privateKeySecretRef: { name: 'account' } } },
  };
  expect(made(issuer, 'cert-manager')).toEqual(['Secret cert-manager/account tls.key']);
  expect(made({ ...issuer, spec: { selfSigned: {} } }, 'cert-manager')).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['the keys that it fetches', { data: [{ secretKey: 'a' }, { secretKey: 'b' }] }, ['Secret n/e a,b']],
  ['another name', { target: { name: 'other' }, data: [{ secretKey: 'a' }] }, ['Secret n/other a']],
  [
    'the keys of its template alone',
    { target: { template: { data: { url: 'x' } } }, data: [{ secretKey: 'a' }] },
    ['Secret n/e url'],
  ],
  [
    'the keys of both where it merges them',
    { target: { template: { mergePolicy: 'Merge', data: { url: 'x' } } }, data: [{ secretKey: 'a' }] },
    ['Secret n/e url,a'],
  ],
  ['keys that nobody knows', { dataFrom: [{ extract: { key: 'x' } }] }, ['Secret n/e']],
  ...['Owner', 'Orphan', 'CreateOrMerge'].map(
    (creationPolicy) =>
      [
        `its keys under policy ${creationPolicy}`,
        { target: { creationPolicy }, data: [{ secretKey: 'a' }] },
        ['Secret n/e a'],
      ] as [string, object, string[]],
  ),
])('an ExternalSecret makes a Secret with %s', (_, spec, expected) => {
  expect(
    made({
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name: 'e', namespace: 'n' },
      spec,
    }),
  ).toEqual(expected);
});

test.each([
  ['policy None', { creationPolicy: 'None' }],
  ['policy Merge', { creationPolicy: 'Merge' }],
  ['a target of another kind', { manifest: { apiVersion: 'v1', kind: 'ConfigMap' } }],
])('an ExternalSecret makes no Secret under %s', (_, target) => {
  const spec = { target, data: [{ secretKey: 'a' }] };
  expect(
    made({
      apiVersion: 'external-secrets.io/v1',
      kind: 'ExternalSecret',
      metadata: { name: 'e', namespace: 'n' },
      spec,
    }),
  ).toEqual([]);
});

test('an Ingress makes Secrets only with an issuer’s annotation', () => {
  const ingress = (annotations: object) => ({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: { name: 'i', namespace: 'n', annotations },
    spec: { tls: [{ secretName: 'a' }, { secretName: 'b' }] },
  });
  expect(made(ingress({ 'cert-manager.io/issuer': 'x' }))).toEqual([
    'Secret n/a ca.crt,tls.crt,tls.key',
    'Secret n/b ca.crt,tls.crt,tls.key',
  ]);
  expect(made(ingress({}))).toEqual([]);
});

test('a Cluster of CloudNativePG makes Services, Secrets and pods', () => {
  const products = productsOf(
    { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Cluster', metadata: { name: 'db', namespace: 'n' }, spec: {} },
    '',
  );
  const names = products.map(({ kind, name }) => `${kind} ${name}`);
  expect(names).toEqual(
    expect.arrayContaining([
      'Service db-rw',
      'Service db-ro',
      'Service db-r',
      'Secret db-app',
      'ServiceAccount db',
      'Pod db-1',
    ]),
  );
  expect(names).not.toContain('Secret db-superuser');
  expect(products.find(({ name }) => name === 'db-rw')?.service?.selector).toEqual({
    'cnpg.io/cluster': 'db',
    'cnpg.io/instanceRole': 'primary',
  });
});

test('a chart’s object of which only the name is known makes what the name decides', () => {
  expect(
    made({ apiVersion: 'monitoring.coreos.com/v1', kind: 'Prometheus', metadata: { name: 'p', namespace: 'n' } }),
  ).toEqual(['Service n/prometheus-operated', 'StatefulSet n/prometheus-p']);
  expect(
    made({ apiVersion: 'cert-manager.io/v1', kind: 'Certificate', metadata: { name: 'c', namespace: 'n' } }),
  ).toEqual([]);
});

test('kinds without products make nothing', () => {
  expect(made({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'c', namespace: 'n' } })).toEqual([]);
});

test('a StatefulSet claims one volume for each template and ordinal', () => {
  const set = {
    apiVersion: 'apps/v1',
    kind: 'StatefulSet',
    metadata: { name: 's', namespace: 'n' },
    spec: { replicas: 2, volumeClaimTemplates: [{ metadata: { name: 'data' } }] },
  };
  expect(claimsOfStatefulSet(set).map(({ name }) => name)).toEqual(['data-s-0', 'data-s-1']);
  expect(claimsOfStatefulSet({ ...set, spec: {} })).toEqual([]);
});

test('every rule is for one kind', () => {
  const kinds = productRules.map(({ of }) => of);
  expect(new Set(kinds).size).toBe(kinds.length);
});

test('Cilium’s operator brings its CRDs, and other charts bring none at run time', () => {
  expect(runTimeDefinitions('cilium').map(({ name }) => name)).toContain('ciliumclusterwidenetworkpolicies.cilium.io');
  expect(runTimeDefinitions('cert-manager')).toEqual([]);
});

test('the API server, every namespace and the engine have their own objects', () => {
  expect(apiServerObjects.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
    expect.arrayContaining(['Namespace kube-system', 'PriorityClass system-node-critical', 'ClusterRole view']),
  );
  expect(objectsOfEveryNamespace('n').map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'ServiceAccount default',
    'ConfigMap kube-root-ca.crt',
  ]);
  const engine = engineObjects(standardTarget).map(({ kind, name }) => `${kind} ${name}`);
  expect(engine).toEqual(
    expect.arrayContaining([
      'Namespace flux-system',
      'GitRepository flux-system',
      'ServiceAccount kustomize-controller',
      'CustomResourceDefinition helmreleases.helm.toolkit.fluxcd.io',
    ]),
  );
  expect(engineObjects({ ...standardTarget, engine: { ...standardTarget.engine, type: 'argocd' } })).toEqual([]);
});

test('roles with the reserved prefix are Kubernetes’ own', () => {
  expect([
    isSystemRole('ClusterRole', 'system:node'),
    isSystemRole('ClusterRole', 'view'),
    isSystemRole('ServiceAccount', 'system:node'),
  ]).toEqual([true, false, false]);
});
