import { describe, expect, it } from 'vitest';
import type { ObjectFacts } from '../../../src/model/object-facts.ts';
import { chartOf, crdOf, externalOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { configMapOf, definitionOf, objectOf } from '../../support/manifests.ts';
import { diagnosticsOf, foundBy } from '../../support/found-by.ts';
import { duplicateIdentity } from '../../../src/passes/check/duplicate-identity.ts';

const ns = namespaceOf('a');
const map = configMapOf('a', 'settings');
const made: ObjectFacts = { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'a', name: 'settings' };
const release = (objects: readonly ObjectFacts[]) => [
  repositoryOf('a', 'x'),
  releaseOf('a', 'x', chartOf('x', objects)),
];

describe('duplicate-identity', () => {
  it('finds two objects of one identity in two units', () => {
    expect(diagnosticsOf(duplicateIdentity, { units: { one: [ns, map], two: [map] } })).toMatchObject([
      {
        code: 'duplicate-identity',
        severity: 'error',
        resource: '/ConfigMap/a/settings',
        unit: 'two',
        message:
          '"ConfigMap a/settings" stands in unit "one" and in unit "two": the engine would apply one over the other, and prune it when either goes.',
        chain: [{ text: '"one/ConfigMap-settings" makes it' }, { text: '"two/ConfigMap-settings" makes it too' }],
      },
    ]);
  });

  it('finds two API versions of one object in one unit', () => {
    const route = (version: string) => objectOf(`networking.k8s.io/${version}`, 'Ingress', 'a', 'web');
    expect(foundBy(duplicateIdentity, { units: { one: [ns, route('v1'), route('v1beta1')] } })).toEqual([
      [
        'duplicate-identity',
        'networking.k8s.io/Ingress/a/web',
        '"Ingress a/web" stands twice in unit "one": the engine would apply one over the other, and prune it when either goes.',
      ],
    ]);
  });

  it('warns where a chart or an external makes the object too', () => {
    expect(
      diagnosticsOf(duplicateIdentity, { units: { one: [ns, map, ...release([made])] } }).map(
        ({ severity, message }) => [severity, message],
      ),
    ).toEqual([
      [
        'warning',
        '"ConfigMap a/settings" stands in unit "one", and "HelmRelease a/x" makes it too: Helm refuses to install over an object that isn\'t its own.',
      ],
    ]);
    const external = externalOf({
      objects: [{ apiVersion: 'v1', kind: 'ConfigMap', namespace: 'a', name: 'settings' }],
    });
    expect(
      diagnosticsOf(duplicateIdentity, { units: { one: [ns, map] }, externals: [external] }).map(
        ({ severity, message }) => [severity, message],
      ),
    ).toEqual([
      [
        'warning',
        '"ConfigMap a/settings" stands in unit "one", and is declared as an external too: two owners would overwrite each other.',
      ],
    ]);
  });

  it.each([
    ['apps', 'delivers unit "apps"'],
    ['platform', 'delivers all units'],
    ['flux-system', 'delivers the engine itself'],
  ])('finds a Kustomization "%s", which is what %s', (name, what) => {
    const own = objectOf('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'flux-system', name);
    expect(foundBy(duplicateIdentity, { units: { apps: [own] } })).toEqual([
      [
        'duplicate-identity',
        `kustomize.toolkit.fluxcd.io/Kustomization/flux-system/${name}`,
        `"Kustomization flux-system/${name}" stands in unit "apps", and is what ${what} too: each would overwrite the other.`,
      ],
    ]);
  });

  it.each([
    [
      'Kustomizations of other names and namespaces',
      {
        units: {
          apps: [
            objectOf('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'flux-system', 'more'),
            objectOf('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'a', 'apps'),
          ],
        },
      },
    ],
    ['the same name in two namespaces', { units: { one: [ns, namespaceOf('b'), map, configMapOf('b', 'settings')] } }],
    ['the same name of two kinds', { units: { one: [ns, map, objectOf('v1', 'ServiceAccount', 'a', 'settings')] } }],
    [
      'the same name and kind of two groups',
      { units: { one: [ns, objectOf('a.io/v1', 'Service', 'a', 'x'), objectOf('v1', 'Service', 'a', 'x')] } },
    ],
    ['what a hook of a chart makes', { units: { one: [ns, map, ...release([{ ...made, hook: 'pre-install' }])] } }],
    [
      'a CRD that a chart brings too',
      { units: { one: [ns, definitionOf('x.io', 'Thing'), ...release([crdOf('x.io', 'Thing')])] } },
    ],
    [
      'a namespace that is there already',
      {
        units: { one: [ns] },
        externals: [externalOf({ objects: [{ apiVersion: 'v1', kind: 'Namespace', namespace: '', name: 'a' }] })],
      },
    ],
  ])('is silent about %s', (_what, props) => expect(foundBy(duplicateIdentity, props)).toEqual([]));
});
