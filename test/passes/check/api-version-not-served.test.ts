import { describe, expect, it } from 'vitest';
import { apiVersionNotServed } from '../../../src/passes/check/api-version-not-served.ts';
import { definitionOf, deploymentOf, objectOf } from '../../support/manifests.ts';
import { foundBy } from '../../support/found-by.ts';
import { namespaceOf, repositoryOf, standardTarget } from '../../support/plan-of.ts';

const ns = namespaceOf('a');
const one = (...objects: readonly (typeof ns)[]) => ({ units: { one: [ns, ...objects] } });
const argocd = { ...standardTarget, engine: { ...standardTarget.engine, type: 'argocd', version: '3.2' } } as const;

describe('api-version-not-served', () => {
  it('finds versions that Kubernetes no longer serves', () => {
    expect(
      foundBy(
        apiVersionNotServed,
        one(
          objectOf('policy/v1beta1', 'PodDisruptionBudget', 'a', 'web'),
          objectOf('extensions/v1beta1', 'Ingress', 'a', 'web'),
        ),
      ),
    ).toEqual([
      [
        'api-version-not-served',
        'extensions/Ingress/a/web',
        '"Ingress a/web" has the API version "extensions/v1beta1", which Kubernetes 1.36 no longer has.',
      ],
      [
        'api-version-not-served',
        'policy/PodDisruptionBudget/a/web',
        '"PodDisruptionBudget a/web" has the API version "policy/v1beta1", which Kubernetes 1.36 does not serve; it serves "v1".',
      ],
    ]);
  });

  it('finds versions that the engine no longer serves', () => {
    const old = objectOf('source.toolkit.fluxcd.io/v1beta2', 'HelmRepository', 'a', 'x', {});
    expect(foundBy(apiVersionNotServed, one(old))).toEqual([
      [
        'api-version-not-served',
        'source.toolkit.fluxcd.io/HelmRepository/a/x',
        '"HelmRepository a/x" has the API version "source.toolkit.fluxcd.io/v1beta2", which Flux 2.9 does not serve; it serves "v1".',
      ],
    ]);
  });

  it('finds versions that a CRD of the plan does not serve', () => {
    expect(
      foundBy(
        apiVersionNotServed,
        one(definitionOf('x.io', 'Thing', 'Namespaced', 'v1'), objectOf('x.io/v1beta1', 'Thing', 'a', 'one')),
      ),
    ).toEqual([
      [
        'api-version-not-served',
        'x.io/Thing/a/one',
        '"Thing a/one" has the API version "x.io/v1beta1", which the CRD of "CustomResourceDefinition things.x.io" does not serve; it serves "v1".',
      ],
    ]);
  });

  it('finds kinds that Kubernetes does not have', () => {
    expect(foundBy(apiVersionNotServed, one(objectOf('apps/v1', 'Deploymnet', 'a', 'web')))).toEqual([
      [
        'api-version-not-served',
        'apps/Deploymnet/a/web',
        '"Deploymnet a/web" is of kind "Deploymnet" in "apps/v1", which Kubernetes 1.36 does not have (did you mean "Deployment"?).',
      ],
    ]);
  });

  it('finds versions that are too new for the cluster', () => {
    const policy = objectOf('admissionregistration.k8s.io/v1', 'MutatingAdmissionPolicy', '', 'defaults', {});
    expect(
      foundBy(apiVersionNotServed, { ...one(policy), target: { kubernetes: '1.34' } }).map(([, about]) => about),
    ).toEqual(['admissionregistration.k8s.io/MutatingAdmissionPolicy//defaults']);
    expect(foundBy(apiVersionNotServed, { ...one(policy), target: { kubernetes: '1.36' } })).toEqual([]);
  });

  it.each([
    [
      'current versions of Kubernetes',
      one(deploymentOf('a', 'web'), objectOf('autoscaling/v2', 'HorizontalPodAutoscaler', 'a', 'web')),
    ],
    ['current versions of Flux', one(repositoryOf('a', 'x'))],
    [
      'a served version of a CRD',
      one(definitionOf('x.io', 'Thing', 'Namespaced', 'v1beta1'), objectOf('x.io/v1beta1', 'Thing', 'a', 'one')),
    ],
    [
      'a kind that nobody knows: its CRD is missing, which is another finding',
      one(objectOf('y.io/v1', 'Other', 'a', 'one')),
    ],
    [
      'kinds of Flux under another engine',
      { ...one(objectOf('source.toolkit.fluxcd.io/v1beta2', 'HelmRepository', 'a', 'x', {})), target: argocd },
    ],
  ])('is silent about %s', (_what, props) => expect(foundBy(apiVersionNotServed, props)).toEqual([]));
});
