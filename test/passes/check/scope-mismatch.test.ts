import { describe, expect, it } from 'vitest';
import { configMapOf, definitionOf, deploymentOf, objectOf } from '../../support/manifests.ts';
import { foundBy } from '../../support/found-by.ts';
import { namespaceOf } from '../../support/plan-of.ts';
import { scopeMismatch } from '../../../src/passes/check/scope-mismatch.ts';

const ns = namespaceOf('a');

describe('scope-mismatch', () => {
  it('finds namespaces on cluster-scoped kinds', () => {
    const objects = [
      ns,
      objectOf('rbac.authorization.k8s.io/v1', 'ClusterRole', 'a', 'reader'),
      objectOf('cert-manager.io/v1', 'ClusterIssuer', 'a', 'acme'),
    ];
    expect(foundBy(scopeMismatch, { units: { one: objects } })).toEqual([
      [
        'scope-mismatch',
        'cert-manager.io/ClusterIssuer/a/acme',
        '"ClusterIssuer a/acme" has the namespace "a", and kind "ClusterIssuer" is cluster-scoped.',
      ],
      [
        'scope-mismatch',
        'rbac.authorization.k8s.io/ClusterRole/a/reader',
        '"ClusterRole a/reader" has the namespace "a", and kind "ClusterRole" is cluster-scoped.',
      ],
    ]);
  });

  it('finds namespaced kinds without one', () => {
    expect(foundBy(scopeMismatch, { units: { one: [objectOf('v1', 'ConfigMap', '', 'settings')] } })).toEqual([
      [
        'scope-mismatch',
        '/ConfigMap//settings',
        '"ConfigMap settings" has no namespace, and kind "ConfigMap" is namespaced: the engine would put it into "default" or refuse it.',
      ],
    ]);
  });

  it('takes the word of a CRD of the plan', () => {
    const objects = [
      ns,
      definitionOf('x.io', 'Wide', 'Cluster'),
      definitionOf('x.io', 'Narrow'),
      objectOf('x.io/v1', 'Wide', 'a', 'w'),
      objectOf('x.io/v1', 'Narrow', '', 'n'),
    ];
    expect(foundBy(scopeMismatch, { units: { one: objects } }).map(([, about]) => about)).toEqual([
      'x.io/Narrow//n',
      'x.io/Wide/a/w',
    ]);
  });

  it.each([
    ['namespaced kinds in a namespace', [ns, configMapOf('a', 'x'), deploymentOf('a', 'web')]],
    [
      'cluster-scoped kinds without one',
      [
        ns,
        objectOf('storage.k8s.io/v1', 'StorageClass', '', 'gp3'),
        objectOf('cilium.io/v2', 'CiliumClusterwideNetworkPolicy', '', 'deny', {}),
      ],
    ],
    [
      'custom kinds as their CRD says',
      [ns, definitionOf('x.io', 'Wide', 'Cluster'), objectOf('x.io/v1', 'Wide', '', 'w')],
    ],
    ['a kind that nobody knows', [ns, objectOf('y.io/v1', 'Other', '', 'o')]],
  ])('is silent about %s', (_what, objects) => expect(foundBy(scopeMismatch, { units: { one: objects } })).toEqual([]));
});
