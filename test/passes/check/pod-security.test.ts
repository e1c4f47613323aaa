import { describe, expect, it } from 'vitest';
import { chartOf, externalOf, namespaceOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';
import { deploymentOf } from '../../support/manifests.ts';
import { diagnosticsOf, foundBy } from '../../support/found-by.ts';
import type { ObjectFacts } from '../../../src/model/object-facts.ts';
import { podSecurity } from '../../../src/passes/check/pod-security.ts';

const enforce = 'pod-security.kubernetes.io/enforce';
const namespace = (level: string) => namespaceOf('a', { [enforce]: level });
const lax = deploymentOf('a', 'web', { container: { securityContext: {} } });
const agent: ObjectFacts = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  namespace: 'a',
  name: 'x-agent',
  pods: {
    labels: { app: 'agent' },
    images: [],
    ports: [],
    hostNetwork: true,
    podSecurity: { level: 'privileged', spoilers: ['hostNetwork', 'hostPath volumes'] },
    needs: { secrets: [], configMaps: [], claims: [] },
    claims: [],
  },
};
const release = () => [repositoryOf('a', 'x'), releaseOf('a', 'x', chartOf('x', [agent]))];

describe('pod-security', () => {
  it('finds a workload that its namespace would not admit, with the fields that spoil it', () => {
    const [found, ...rest] = diagnosticsOf(podSecurity, { units: { one: [namespace('restricted'), lax] } });
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      code: 'pod-security',
      severity: 'error',
      resource: 'apps/Deployment/a/web',
      remedy:
        'Set the fields that "restricted" asks for, or label namespace "a" with "pod-security.kubernetes.io/enforce: baseline".',
    });
    expect(found?.message).toMatch(
      /^"Deployment a\/web" makes pods of level "baseline" \(.*\), and namespace "a" enforces "restricted": none of them would be admitted\.$/,
    );
  });

  it('finds pods of a chart, on its release', () => {
    expect(foundBy(podSecurity, { units: { one: [namespace('baseline'), ...release()] } })).toEqual([
      [
        'pod-security',
        'helm.toolkit.fluxcd.io/HelmRelease/a/x',
        '"HelmRelease a/x" makes "DaemonSet a/x-agent", whose pods are of level "privileged" (hostNetwork, hostPath volumes), and namespace "a" enforces "baseline": none of them would be admitted.',
      ],
    ]);
  });

  it('finds a level that does not exist', () => {
    expect(foundBy(podSecurity, { units: { one: [namespace('restrict'), lax] } })).toEqual([
      [
        'pod-security',
        '/Namespace//a',
        '"Namespace a" enforces "restrict", which is no level of the Pod Security Standards (did you mean "restricted"?).',
      ],
    ]);
  });

  it('knows the labels of declared namespaces', () => {
    const external = externalOf({
      objects: [{ apiVersion: 'v1', kind: 'Namespace', namespace: '', name: 'a', labels: { [enforce]: 'restricted' } }],
    });
    expect(foundBy(podSecurity, { units: { one: [lax] }, externals: [external] }).map(([, about]) => about)).toEqual([
      'apps/Deployment/a/web',
    ]);
  });

  it.each([
    ['a restricted workload in a restricted namespace', [namespace('restricted'), deploymentOf('a', 'web')]],
    ['a baseline workload in a baseline namespace', [namespace('baseline'), lax]],
    ['anything in a privileged namespace', [namespace('privileged'), lax, ...release()]],
    ['a namespace without the label', [namespaceOf('a'), lax, ...release()]],
    ['a namespace that only warns', [namespaceOf('a', { 'pod-security.kubernetes.io/warn': 'restricted' }), lax]],
    ['workloads of other namespaces', [namespaceOf('b', { [enforce]: 'restricted' }), namespaceOf('a'), lax]],
  ])('is silent about %s', (_what, objects) => expect(foundBy(podSecurity, { units: { one: objects } })).toEqual([]));
});
