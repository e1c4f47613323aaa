import { describe, expect, test } from 'vitest';
import { externalId, resourceId } from '../../src/model/identity.ts';
import type { Plan } from '../../src/model/plan.ts';
import { explain } from '../../src/report/explain.ts';
import { findSubjects, shortestForm } from '../../src/report/find-subjects.ts';
import { formatExplanation } from '../../src/report/format-explanation.ts';
import { externalOf, namespaceOf, planOf } from '../support/plan-of.ts';
import { crd, issuer, namespace, release, repository, samplePlan, vault } from './sample-plan.ts';

const storageClass = externalId('storage.k8s.io/StorageClass//gp3');

function planWithClass(): Plan {
  return planOf({
    units: {},
    externals: [externalOf({ name: 'storage.k8s.io/StorageClass//gp3', description: 'the storage class' })],
  });
}

describe('what a person types is found', () => {
  test.each([
    ['ClusterIssuer/letsencrypt', issuer],
    ['clusterissuer/letsencrypt', issuer],
    ['letsencrypt', issuer],
    ['cert-manager.io/ClusterIssuer/letsencrypt', issuer],
    ['cert-manager.io/ClusterIssuer//letsencrypt', issuer],
    ['HelmRelease/cert-manager', release],
    ['HelmRelease/cert-manager/cert-manager', release],
    ['Namespace/cert-manager', namespace],
    ['vault-content', vault],
    ['external:vault-content', vault],
    ['CustomResourceDefinition/clusterissuers.cert-manager.io', crd],
  ])('%s', (typed, id) => expect(findSubjects(samplePlan(), typed)).toEqual([{ type: 'node', id }]));

  test.each([
    'external:gp3',
    'external:StorageClass/gp3',
    'external:storage.k8s.io/StorageClass/gp3',
    'external:storage.k8s.io/StorageClass//gp3',
  ])('an external that is an object: %s', (typed) =>
    expect(findSubjects(planWithClass(), typed)).toEqual([{ type: 'node', id: storageClass }]),
  );

  test('a unit wins over objects of its name', () => {
    const plan = planOf({ units: { production: [namespaceOf('production')] } });
    expect(findSubjects(plan, 'production')).toEqual([{ type: 'unit', name: 'production' }]);
  });

  test('several meanings are all returned', () => {
    expect(
      findSubjects(samplePlan(), 'cert-manager/cert-manager').map((each) => each.type === 'node' && each.id),
    ).toEqual([release, repository]);
  });

  test.each(['letsencrypt-prod', 'Secret/letsencrypt', ''])('nothing is "%s"', (typed) =>
    expect(findSubjects(samplePlan(), typed)).toEqual([]),
  );
});

test('the shortest form names one thing only', () => {
  const plan = planOf({
    units: {
      all: ['a', 'b'].map((space) => ({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name: 'key', namespace: space },
      })),
    },
  });
  expect(plan.resources.map(({ id }) => shortestForm(plan, id))).toEqual(['Secret/a/key', 'Secret/b/key']);
  expect(shortestForm(samplePlan(), release)).toBe('HelmRelease/cert-manager');
  expect(shortestForm(planWithClass(), storageClass)).toBe('external:StorageClass/gp3');
});

test('who relies on an external needs the object that it is', () => {
  const object = resourceId('storage.k8s.io', 'StorageClass', '', 'gp3');
  const sample = samplePlan();
  const plan = { ...sample, edges: [{ ...sample.edges[0]!, to: storageClass }] };
  expect(explain(plan, { type: 'node', id: object }).neededBy.map(({ title }) => title)).toEqual([
    'HelmRepository cert-manager/cert-manager',
  ]);
});

test('an object: what it needs and why, what is behind that, where it was made', () => {
  const explanation = explain(samplePlan(), { type: 'node', id: issuer });
  expect(explanation).toMatchObject({
    title: 'ClusterIssuer letsencrypt',
    place: 'charts/configs/issuers.ts:18:5',
    facts: ['unit configs'],
    neededBy: [],
  });
  expect(explanation.needs).toEqual([
    {
      id: release,
      title: 'HelmRelease cert-manager/cert-manager',
      because: ['the chart brings its CRD (CustomResourceDefinition clusterissuers.cert-manager.io)'],
      behind: ['HelmRepository cert-manager/cert-manager'],
    },
    {
      id: vault,
      title: 'external:vault-content',
      because: ['the token is read from Vault'],
      behind: ['HelmRelease cert-manager/cert-manager', 'HelmRepository cert-manager/cert-manager'],
    },
  ]);
});

test('an object that only a chart makes says who makes it, and who needs it', () => {
  const explanation = explain(samplePlan(), { type: 'node', id: crd });
  expect(explanation.facts).toEqual(['made by HelmRelease cert-manager/cert-manager (chart)']);
  expect(explanation.needs.map(({ id, because, behind }) => [id, because, behind])).toEqual([
    [release, ['its chart makes it'], ['HelmRepository cert-manager/cert-manager']],
  ]);
  expect(explanation.neededBy.map(({ id }) => id)).toEqual([issuer]);
});

test('a unit: the edges behind each unit it waits for', () => {
  const explanation = explain(samplePlan(), { type: 'unit', name: 'configs' });
  expect(explanation.needs.map(({ id, because }) => [id, because])).toEqual([
    [
      'controllers',
      [
        'ClusterIssuer letsencrypt: the chart brings its CRD',
        'ClusterIssuer letsencrypt: the token is read from Vault',
      ],
    ],
    ['namespaces', []],
    [vault, ['ClusterIssuer letsencrypt: the token is read from Vault']],
  ]);
  expect(explain(samplePlan(), { type: 'unit', name: 'namespaces' }).neededBy.map(({ id }) => id)).toEqual([
    'sources',
    'configs',
  ]);
});

test('a need that goes through an external is a reason too', () => {
  const plan = samplePlan();
  const onlyThroughVault = { ...plan, edges: plan.edges.filter(({ from, to }) => from !== issuer || to === vault) };
  expect(explain(onlyThroughVault, { type: 'unit', name: 'configs' }).needs[0]).toMatchObject({
    id: 'controllers',
    because: ['ClusterIssuer letsencrypt: the token is read from Vault'],
  });
});

test('the text is aligned and says "nothing" where nothing is', () => {
  expect(formatExplanation(explain(samplePlan(), { type: 'node', id: issuer })))
    .toBe(`ClusterIssuer letsencrypt     unit configs     charts/configs/issuers.ts:18:5

  needs
    HelmRelease cert-manager/cert-manager   the chart brings its CRD (CustomResourceDefinition clusterissuers.cert-manager.io)
      └ HelmRepository cert-manager/cert-manager
    external:vault-content                  the token is read from Vault
      └ HelmRelease cert-manager/cert-manager └ HelmRepository cert-manager/cert-manager

  needed by nothing
`);
});
