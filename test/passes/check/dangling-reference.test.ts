import { describe, expect, it } from 'vitest';
import { chartOf, crdOf, externalOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { danglingReference } from '../../../src/passes/check/dangling-reference.ts';
import { deploymentOf, objectOf, serviceOf } from '../../support/manifests.ts';
import { foundBy } from '../../support/found-by.ts';

const ns = namespaceOf('a');
const ingress = (service: string) =>
  objectOf('networking.k8s.io/v1', 'Ingress', 'a', 'web', {
    rules: [
      {
        http: {
          paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: service, port: { number: 80 } } } }],
        },
      },
    ],
  });
const scaler = (name: string) =>
  objectOf('autoscaling/v2', 'HorizontalPodAutoscaler', 'a', 'web', {
    scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name },
    maxReplicas: 3,
  });
const metrics = externalOf({
  objects: [
    { apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', namespace: '', name: 'v1beta1.metrics.k8s.io' },
  ],
});
const claim = (spec = {}) =>
  objectOf('v1', 'PersistentVolumeClaim', 'a', 'data', { accessModes: ['ReadWriteOnce'], ...spec });
const storage = (isDefault: boolean) =>
  externalOf({
    objects: [{ apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', namespace: '', name: 'gp3' }],
    isDefault,
  });

describe('dangling-reference', () => {
  it('finds a backend that is no Service, and names the one that was meant', () => {
    expect(
      foundBy(danglingReference, {
        units: { one: [ns, serviceOf('a', 'frontend', [{ port: 80 }], null), ingress('frontent')] },
      }).map(([code, about, message]) => [code, about, message.replace(/in ".*" to/, 'in "..." to')]),
    ).toEqual([
      [
        'dangling-reference',
        'networking.k8s.io/Ingress/a/web',
        '"Ingress a/web" refers in "..." to "Service a/frontent", which nothing in the cluster makes (did you mean "frontend"?).',
      ],
    ]);
  });

  it('finds a scale target, a service account and a source that nobody makes', () => {
    const objects = [
      ns,
      namespaceOf('b'),
      scaler('web'),
      deploymentOf('a', 'shop', { pod: { serviceAccountName: 'shop' } }),
      objectOf('v1', 'ServiceAccount', 'b', 'shop'),
      releaseOf('a', 'x', chartOf('x', [])),
    ];
    expect(
      foundBy(danglingReference, { units: { one: objects }, externals: [metrics] }).map(([code, about, message]) => [
        code,
        about,
        message.replace(/^.* to /, ''),
      ]),
    ).toEqual([
      [
        'dangling-reference',
        'apps/Deployment/a/shop',
        '"ServiceAccount a/shop", which nothing in the cluster makes (there is one in namespace "b").',
      ],
      [
        'dangling-reference',
        'autoscaling/HorizontalPodAutoscaler/a/web',
        '"Deployment a/web", which nothing in the cluster makes.',
      ],
      [
        'dangling-reference',
        'helm.toolkit.fluxcd.io/HelmRelease/a/x',
        '"HelmRepository a/x", which nothing in the cluster makes.',
      ],
    ]);
  });

  it('finds an issuer that nobody makes', () => {
    const certificate = objectOf('cert-manager.io/v1', 'Certificate', 'a', 'web', {
      secretName: 'web-tls',
      issuerRef: { name: 'acme', kind: 'ClusterIssuer' },
    });
    const brings = [crdOf('cert-manager.io', 'Certificate'), crdOf('cert-manager.io', 'ClusterIssuer', 'Cluster')];
    expect(
      foundBy(danglingReference, {
        units: { one: [ns, certificate] },
        externals: [externalOf({ name: 'cert-manager', objects: brings })],
      }).map(([, about]) => about),
    ).toEqual(['cert-manager.io/Certificate/a/web']);
  });

  it('finds a claim that names no class where none is the default one', () => {
    expect(foundBy(danglingReference, { units: { one: [ns, claim()] }, externals: [storage(false)] })).toEqual([
      [
        'dangling-reference',
        '/PersistentVolumeClaim/a/data',
        '"PersistentVolumeClaim a/data" claims a volume in "spec.storageClassName" without a class, and the cluster has no default StorageClass.',
      ],
    ]);
  });

  it.each([
    [
      'a claim of a class that exists',
      { units: { one: [ns, claim({ storageClassName: 'gp3' })] }, externals: [storage(false)] },
    ],
    ['a claim of the default class', { units: { one: [ns, claim()] }, externals: [storage(true)] }],
    [
      'a Service of the tree',
      { units: { one: [ns, serviceOf('a', 'frontend', [{ port: 80 }], null), ingress('frontend')] } },
    ],
    [
      'a Service of a chart',
      {
        units: {
          one: [
            ns,
            repositoryOf('a', 'x'),
            releaseOf('a', 'x', chartOf('x', [{ apiVersion: 'v1', kind: 'Service', namespace: 'a', name: 'x-web' }])),
            ingress('x-web'),
          ],
        },
      },
    ],
    [
      'a scale target that exists',
      { units: { one: [ns, deploymentOf('a', 'web'), scaler('web')] }, externals: [metrics] },
    ],
    [
      'the default service account',
      { units: { one: [ns, deploymentOf('a', 'web', { pod: { serviceAccountName: 'default' } })] } },
    ],
    [
      'a declared external',
      {
        units: { one: [ns, ingress('legacy')] },
        externals: [externalOf({ objects: [{ apiVersion: 'v1', kind: 'Service', namespace: 'a', name: 'legacy' }] })],
      },
    ],
  ])('is silent about %s', (_what, props) => expect(foundBy(danglingReference, props)).toEqual([]));
});
