import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../../src/emit/file-name.ts';
import { shortKinds } from '../../src/emit/short-kinds.ts';

const name = (group: string, kind: string, namespace: string, object: string) =>
  fileName({ group, kind, namespace, name: object });

describe('a file is named after the identity of its object', () => {
  test.each([
    ['', 'ConfigMap', 'monitoring', 'grafana', 'configmap_monitoring_grafana.yaml'],
    ['', 'Namespace', '', 'production', 'namespace_production.yaml'],
    [
      'apiextensions.k8s.io',
      'CustomResourceDefinition',
      '',
      'certificates.cert-manager.io',
      'customresourcedefinition_certificates.cert-manager.io.yaml',
    ],
    ['helm.toolkit.fluxcd.io', 'HelmRelease', 'kube-system', 'cilium', 'helmrelease_kube-system_cilium.yaml'],
    [
      'gateway.networking.k8s.io',
      'Gateway',
      'ingress',
      'public',
      'gateway.gateway.networking.k8s.io_ingress_public.yaml',
    ],
    ['networking.istio.io', 'Gateway', 'ingress', 'public', 'gateway.networking.istio.io_ingress_public.yaml'],
    ['postgresql.cnpg.io', 'Cluster', 'apps', 'main', 'cluster.postgresql.cnpg.io_apps_main.yaml'],
    ['', 'Service', 'apps', 'web', 'service_apps_web.yaml'],
    ['serving.knative.dev', 'Service', 'apps', 'web', 'service.serving.knative.dev_apps_web.yaml'],
    ['rbac.authorization.k8s.io', 'ClusterRole', '', 'system:Viewer_all', 'clusterrole_system%3A%56iewer%5Fall.yaml'],
    ['', 'ConfigMap', 'a', 'b%c d/é', 'configmap_a_b%25c%20d%2F%C3%A9.yaml'],
  ])('%s/%s %s/%s', (group, kind, namespace, object, expected) =>
    expect(name(group, kind, namespace, object)).toBe(expected),
  );
});

describe('different identities have different files, also where case is ignored', () => {
  const groups = fc.constantFrom(
    '',
    'apps',
    'example.com',
    'networking.istio.io',
    'gateway.networking.k8s.io',
    'networking.k8s.io',
    'e',
  );
  const kinds = fc.constantFrom(
    'Service',
    'Gateway',
    'Ingress',
    'Widget',
    'Deployment',
    'Secret',
    ...shortKinds.keys(),
  );
  const names = fc.oneof(
    fc.constantFrom(
      'a',
      'b',
      'a_b',
      'A',
      'a%62',
      'a.b',
      'é',
      'É',
      'a-b',
      '%',
      '_',
      'x'.repeat(250),
      `${'x'.repeat(250)}y`,
    ),
    fc.string({ maxLength: 5 }).filter((text) => text !== ''),
  );
  const identities = fc.record({
    group: groups,
    kind: kinds,
    namespace: fc.oneof(fc.constant(''), names),
    name: names,
  });

  test('of any two', () => {
    fc.assert(
      fc.property(identities, identities, (a, b) => {
        const same = a.group === b.group && a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;
        expect(fileName(a).toLowerCase() === fileName(b).toLowerCase()).toBe(same);
      }),
      { numRuns: 20_000 },
    );
  });

  test('and every name is one that file systems take', () => {
    fc.assert(
      fc.property(identities, (identity) => {
        expect(fileName(identity)).toMatch(/^[a-zA-F0-9.%_~-]{1,250}\.yaml$/);
      }),
    );
  });
});

test('every kind of the table stands in it once, with one group', () => {
  expect(shortKinds.size).toBeGreaterThan(60);
  expect(shortKinds.get('Ingress')).toBe('networking.k8s.io');
  expect(shortKinds.get('Gateway')).toBeUndefined();
  expect([...shortKinds.keys()].filter((kind) => !/^[A-Z]\w+$/.test(kind))).toEqual([]);
});
