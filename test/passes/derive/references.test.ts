import { describe, expect, test } from 'vitest';
import { parseServiceAddress } from '../../../src/passes/derive/reference-resolver.ts';
import { chartOf, crdOf, externalOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { arrows, deploymentOf, derived, unmet } from './arrows.ts';

const base = [namespaceOf('shop'), namespaceOf('cert-manager')];
const certManager = chartOf('cert-manager', [
  crdOf('cert-manager.io', 'ClusterIssuer', 'Cluster'),
  crdOf('cert-manager.io', 'Certificate'),
]);
const externalSecrets = chartOf('external-secrets', [
  crdOf('external-secrets.io', 'ExternalSecret'),
  crdOf('external-secrets.io', 'ClusterSecretStore', 'Cluster'),
]);
const controllers = [
  releaseOf('cert-manager', 'cert-manager', certManager),
  repositoryOf('cert-manager', 'cert-manager'),
  releaseOf('shop', 'external-secrets', externalSecrets),
  repositoryOf('shop', 'external-secrets'),
];
const secret = (namespace: string, name: string, ...keys: readonly string[]) => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name, namespace },
  stringData: Object.fromEntries(keys.map((key) => [key, 'x'])),
});
const externalSecret = (namespace: string, name: string, ...keys: readonly string[]) => ({
  apiVersion: 'external-secrets.io/v1',
  kind: 'ExternalSecret',
  metadata: { name, namespace },
  spec: {
    secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault' },
    data: keys.map((secretKey) => ({ secretKey })),
  },
});
const store = {
  apiVersion: 'external-secrets.io/v1',
  kind: 'ClusterSecretStore',
  metadata: { name: 'vault' },
  spec: { provider: { vault: { server: 'https://vault.example.com' } } },
};

function issuer(secretRef: object) {
  return {
    apiVersion: 'cert-manager.io/v1',
    kind: 'ClusterIssuer',
    metadata: { name: 'acme' },
    spec: { acme: { solvers: [{ dns01: { cloudflare: { apiTokenSecretRef: secretRef } } }] } },
  } as never;
}

describe('pods', () => {
  const spec = {
    serviceAccountName: 'runner',
    priorityClassName: 'urgent',
    imagePullSecrets: [{ name: 'registry' }],
    containers: [
      {
        name: 'app',
        envFrom: [{ secretRef: { name: 'environment' } }],
        env: [{ name: 'A', valueFrom: { configMapKeyRef: { name: 'settings', key: 'a' } } }],
      },
    ],
    volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }],
  };
  const made = [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'runner', namespace: 'shop' } },
    { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'urgent' }, value: 1 },
    {
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data', namespace: 'shop' },
      spec: { storageClassName: '' },
    },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'shop' }, data: { a: '1' } },
    secret('shop', 'environment'),
    secret('shop', 'registry', '.dockerconfigjson'),
  ];

  test('need their account, classes, claims, Secrets and ConfigMaps', () => {
    const plan = derived({ units: { apps: [deploymentOf('shop', 'web', spec)], base: [...base, ...made] } });
    const edges = plan.edges.filter(({ from, kind }) => from === 'apps/Deployment/shop/web' && kind !== 'namespace');
    expect(edges.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'configmap /ConfigMap/shop/settings',
      'volume-claim /PersistentVolumeClaim/shop/data',
      'secret /Secret/shop/environment',
      'secret /Secret/shop/registry',
      'service-account /ServiceAccount/shop/runner',
      'priority-class scheduling.k8s.io/PriorityClass//urgent',
    ]);
    expect(unmet(plan)).toEqual([]);
  });

  test('need what nobody makes', () => {
    expect(unmet(derived({ units: { apps: [deploymentOf('shop', 'web', spec), ...base] } })).length).toBe(6);
  });

  test('need nothing that is optional, that every namespace has, or that the API server makes', () => {
    const plan = derived({
      units: {
        apps: [
          ...base,
          deploymentOf('shop', 'web', {
            serviceAccountName: 'default',
            priorityClassName: 'system-cluster-critical',
            containers: [{ name: 'app', envFrom: [{ secretRef: { name: 'extras', optional: true } }] }],
            volumes: [
              { name: 'ca', configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
            ],
          }),
        ],
      },
    });
    expect(unmet(plan)).toEqual([]);
    expect(arrows(plan, 'secret', 'configmap', 'priority-class', 'service-account')).toEqual([]);
  });

  test('name the keys that a Secret is known not to have', () => {
    const web = deploymentOf('shop', 'web', {
      containers: [
        { name: 'app', env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'environment', key: 'password' } } }] },
      ],
    });
    const missing = derived({ units: { apps: [...base, web, secret('shop', 'environment', 'passwort')] } });
    expect(unmet(missing)).toEqual([
      'Deployment shop/web > Secret shop/environment: spec.template.spec.containers[].env[].valueFrom.secretKeyRef [password]',
    ]);
    expect(arrows(missing, 'secret')).toEqual(['Deployment shop/web > Secret shop/environment (start)']);
    expect(unmet(derived({ units: { apps: [...base, web, secret('shop', 'environment', 'password')] } }))).toEqual([]);
  });
});

describe('producers of Secrets', () => {
  test('an ExternalSecret stands for its Secret, with the keys that it fetches', () => {
    const web = (key: string) =>
      deploymentOf('shop', 'web', {
        containers: [{ name: 'app', env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'environment', key } } }] }],
      });
    const units = (key: string) => ({
      apps: [web(key), externalSecret('shop', 'environment', 'url'), store],
      base: [...base, ...controllers],
    });
    const plan = derived({ units: units('url') });
    expect(arrows(plan, 'secret', 'secret-store')).toEqual([
      'Deployment shop/web > ExternalSecret shop/environment (start)',
      'ExternalSecret shop/environment > ClusterSecretStore vault (start)',
    ]);
    expect(unmet(plan)).toEqual([]);
    expect(unmet(derived({ units: units('other') }))).toEqual([
      'Deployment shop/web > Secret shop/environment: spec.template.spec.containers[].env[].valueFrom.secretKeyRef [other]',
    ]);
  });

  test('an ExternalSecret that merges needs the Secret, and adds its keys to it', () => {
    const merging = externalSecret('shop', 'environment', 'url');
    const spec = { ...merging.spec, target: { name: 'environment', creationPolicy: 'Merge' } };
    const env = ['url', 'user', 'other'].map((key) => ({
      name: key,
      valueFrom: { secretKeyRef: { name: 'environment', key } },
    }));
    const apps = [deploymentOf('shop', 'web', { containers: [{ name: 'app', env }] }), { ...merging, spec }, store];
    const plan = derived({ units: { apps, base: [...base, ...controllers, secret('shop', 'environment', 'user')] } });
    expect(arrows(plan, 'secret')).toEqual([
      'Deployment shop/web > Secret shop/environment (start)',
      'Deployment shop/web > ExternalSecret shop/environment (start)',
      'ExternalSecret shop/environment > Secret shop/environment (start)',
    ]);
    const field = 'spec.template.spec.containers[].env[].valueFrom.secretKeyRef';
    expect(unmet(plan)).toEqual([`Deployment shop/web > Secret shop/environment: ${field} [other]`]);
    expect(unmet(derived({ units: { apps, base: [...base, ...controllers] } }))).toEqual([
      `Deployment shop/web > Secret shop/environment: ${field}`,
      'ExternalSecret shop/environment > Secret shop/environment: spec.target',
    ]);
  });

  test('an Ingress that asks for a certificate makes its own Secret', () => {
    const ingress = (annotations: object) =>
      ({
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: { name: 'web', namespace: 'shop', annotations },
        spec: { tls: [{ secretName: 'web-tls' }] },
      }) as never;
    const issued = derived({
      units: {
        apps: [
          ingress({ 'cert-manager.io/cluster-issuer': 'acme' }),
          issuer({ name: 'token', key: 'key' }),
          secret('cert-manager', 'token', 'key'),
        ],
        base: [...base, ...controllers],
      },
    });
    expect(arrows(issued, 'issuer')).toEqual(['Ingress shop/web > ClusterIssuer acme (start)']);
    expect(unmet(issued)).toEqual([]);
    expect(unmet(derived({ units: { apps: [ingress({}), ...base] } }))).toEqual([
      'Ingress shop/web > Secret shop/web-tls: spec.tls[].secretName',
    ]);
  });

  test('CloudNativePG makes Services and the application’s Secret of a Cluster', () => {
    const cluster = {
      apiVersion: 'postgresql.cnpg.io/v1',
      kind: 'Cluster',
      metadata: { name: 'db', namespace: 'shop' },
      spec: { instances: 1, storage: { size: '1Gi', storageClass: 'fast' } },
    };
    const web = deploymentOf('shop', 'web', {
      containers: [{ name: 'app', env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'db-app', key: 'uri' } } }] }],
    });
    const ingress = {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'db', namespace: 'shop' },
      spec: { defaultBackend: { service: { name: 'db-rw' } } },
    };
    const storageClass = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', name: 'fast', namespace: '' };
    const there = externalOf({ objects: [crdOf('postgresql.cnpg.io', 'Cluster'), storageClass] });
    const plan = derived({ units: { apps: [...base, cluster, web, ingress] }, externals: [there] });
    expect(arrows(plan, 'secret', 'service')).toEqual([
      'Deployment shop/web > Cluster shop/db (start)',
      'Ingress shop/db > Cluster shop/db (start)',
    ]);
    expect(unmet(plan)).toEqual([]);
  });
});

describe('cluster-scoped holders', () => {
  test('an issuer’s Secret is looked for where cert-manager runs', () => {
    const found = derived({
      units: {
        configs: [issuer({ name: 'token', key: 'key' }), secret('cert-manager', 'token', 'key')],
        base: [...base, ...controllers],
      },
    });
    expect(arrows(found, 'secret')).toEqual(['ClusterIssuer acme > Secret cert-manager/token (start)']);
    const elsewhere = derived({
      units: {
        configs: [issuer({ name: 'token', key: 'key' }), secret('shop', 'token', 'key')],
        base: [...base, ...controllers],
      },
    });
    expect(arrows(elsewhere, 'secret')).toEqual([]);
    expect(unmet(elsewhere)[0]).toContain('ClusterIssuer acme > Secret cert-manager/token');
  });

  test('a store needs the Service behind an address inside the cluster, and no other', () => {
    const vault = chartOf('vault', [{ apiVersion: 'v1', kind: 'Service', name: 'vault', namespace: 'shop' }]);
    const inside = { ...store, spec: { provider: { vault: { server: 'http://vault.shop.svc:8200' } } } };
    const units = {
      configs: [inside],
      base: [...base, ...controllers, releaseOf('shop', 'vault', vault), repositoryOf('shop', 'vault')],
    };
    expect(arrows(derived({ units }), 'service')).toEqual([
      'ClusterSecretStore vault > HelmRelease shop/vault (start)',
    ]);
    expect(arrows(derived({ units: { ...units, configs: [store] } }), 'service')).toEqual([]);
  });
});

describe('the engine’s own kinds', () => {
  test('a release needs its source and its values', () => {
    const release = releaseOf('shop', 'web', chartOf('web', []), {
      spec: {
        valuesFrom: [
          { kind: 'Secret', name: 'values', valuesKey: 'prod.yaml' },
          { kind: 'ConfigMap', name: 'extra', optional: true },
        ],
      },
    });
    const plan = derived({
      units: { apps: [release], base: [...base, repositoryOf('shop', 'web'), secret('shop', 'values', 'prod.yaml')] },
    });
    expect(arrows(plan, 'source', 'values-from')).toEqual([
      'HelmRelease shop/web > Secret shop/values (start)',
      'HelmRelease shop/web > HelmRepository shop/web (start)',
    ]);
    expect(unmet(plan)).toEqual([]);
    expect(unmet(derived({ units: { apps: [release, ...base] } }))).toEqual([
      'HelmRelease shop/web > Secret shop/values: spec.valuesFrom[]',
      'HelmRelease shop/web > HelmRepository shop/web: spec.chart.spec.sourceRef',
    ]);
  });

  test('the Git source that bootstrap makes is there', () => {
    const automation = {
      apiVersion: 'image.toolkit.fluxcd.io/v1',
      kind: 'ImageUpdateAutomation',
      metadata: { name: 'images', namespace: 'flux-system' },
      spec: { sourceRef: { kind: 'GitRepository', name: 'flux-system' } },
    };
    const plan = derived({ units: { all: [automation] } });
    expect([arrows(plan), unmet(plan)]).toEqual([[], []]);
  });

  test('an Alert names sources that should exist, without waiting for them', () => {
    const alert = (name: string) =>
      ({
        apiVersion: 'notification.toolkit.fluxcd.io/v1beta3',
        kind: 'Alert',
        metadata: { name: 'all', namespace: 'shop' },
        spec: { eventSources: [{ kind: 'HelmRepository', name }] },
      }) as never;
    const units = (name: string) => ({ all: [alert(name)], base: [...base, repositoryOf('shop', 'web')] });
    expect(arrows(derived({ units: units('web') }), 'reference')).toEqual([]);
    expect(unmet(derived({ units: units('web') }))).toEqual([]);
    expect(unmet(derived({ units: units('*') }))).toEqual([]);
    expect(unmet(derived({ units: units('wep') }))).toEqual([
      'Alert shop/all > HelmRepository shop/wep: spec.eventSources[]',
    ]);
  });
});

test('what a Kustomization of the author’s own applies may be anything', () => {
  const other = {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'other', namespace: 'flux-system' },
    spec: { sourceRef: { kind: 'GitRepository', name: 'flux-system' }, path: './other' },
  };
  const web = deploymentOf('shop', 'web', { serviceAccountName: 'runner' });
  expect(unmet(derived({ units: { apps: [...base, web, other] } }))).toEqual([
    'Deployment shop/web > ServiceAccount shop/runner: spec.template.spec.serviceAccountName ?',
  ]);
});

test('roles that Kubernetes keeps for itself are there', () => {
  const binding = (name: string) =>
    ({
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: { name },
      roleRef: { kind: 'ClusterRole', name },
    }) as never;
  expect(unmet(derived({ units: { all: ['system:auth-delegator', 'view', 'cluster-admin'].map(binding) } }))).toEqual(
    [],
  );
  expect(unmet(derived({ units: { all: [binding('viewer')] } }))).toEqual([
    'ClusterRoleBinding viewer > ClusterRole viewer: roleRef',
  ]);
});

test('objects never need themselves, nor what makes them', () => {
  const policy = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name: 'a', namespace: 'shop' },
    spec: { egress: [{ toCIDRSet: [{ cidrGroupRef: 'vpc' }] }] },
  };
  const group = {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumCIDRGroup',
    metadata: { name: 'vpc' },
    spec: { externalCIDRs: ['10.0.0.0/8'] },
  };
  const plan = derived({
    units: {
      all: [...base, policy, group, releaseOf('shop', 'cilium', chartOf('cilium', [])), repositoryOf('shop', 'cilium')],
    },
  });
  expect(arrows(plan, 'reference')).toEqual(['CiliumNetworkPolicy shop/a > CiliumCIDRGroup vpc (start)']);
  expect(plan.edges.filter(({ from, to }) => from === to)).toEqual([]);
});

test.each([
  ['http://vault.hashicorp.svc:8200', { name: 'vault', namespace: 'hashicorp' }],
  ['loki-gateway.monitoring.svc.cluster.local', { name: 'loki-gateway', namespace: 'monitoring' }],
  ['https://user@a.b.svc.cluster.local/path', { name: 'a', namespace: 'b' }],
  ['https://vault.example.com', undefined],
  ['vault', undefined],
  ['https://a.b.svc.example', { name: 'a', namespace: 'b' }],
])('reads the address %s', (address, expected) => {
  expect(parseServiceAddress(address)).toEqual(expected);
});
