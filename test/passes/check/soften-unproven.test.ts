import { describe, expect, it } from 'vitest';
import { check } from '../../../src/passes/check/check.ts';
import {
  chartOf,
  crdOf,
  externalOf,
  namespaceOf,
  releaseOf,
  repositoryOf,
  type PlanObject,
  type PlanOfProps,
} from '../../support/plan-of.ts';
import { deploymentOf, objectOf, secretOf, serviceOf } from '../../support/manifests.ts';
import { diagnosticsOf } from '../../support/found-by.ts';
import type { ObjectFacts, PodFacts } from '../../../src/model/object-facts.ts';
import type { Rendering } from '../../../src/model/rendering.ts';
import { softenUnproven } from '../../../src/passes/check/soften-unproven.ts';

type State = Rendering['state'];
const quiet: PodFacts = {
  labels: { app: 'x' },
  images: [],
  ports: [],
  hostNetwork: false,
  podSecurity: { level: 'restricted', spoilers: [] },
  needs: { secrets: [], configMaps: [], claims: [] },
  claims: [],
};
const workload = (pods: Partial<PodFacts>): ObjectFacts => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  namespace: 'a',
  name: 'x',
  pods: { ...quiet, ...pods },
});
const secretNeed = { ...quiet.needs, secrets: [{ name: 'token', keys: ['key'] }] };
const namespace = namespaceOf('a', { 'pod-security.kubernetes.io/enforce': 'restricted' });
const release = (state: State, objects: readonly ObjectFacts[], more = {}) =>
  releaseOf('a', 'x', chartOf('x', objects, { state }), more);
const base = [namespace, repositoryOf('a', 'x')];
const found = (props: PlanOfProps) =>
  diagnosticsOf(check, props)
    .filter(({ code }) => code !== 'rendering-stale')
    .map(({ severity, code, resource }) => [severity, code, resource]);
const id = 'helm.toolkit.fluxcd.io/HelmRelease/a/x';

describe('a finding in what a chart makes', () => {
  const cases: readonly (readonly [code: string, (state: State) => PlanOfProps])[] = [
    [
      'pod-security',
      (state) => ({
        units: {
          one: [
            ...base,
            release(state, [workload({ podSecurity: { level: 'privileged', spoilers: ['hostNetwork'] } })]),
          ],
        },
      }),
    ],
    ['secret-missing', (state) => ({ units: { one: [...base, release(state, [workload({ needs: secretNeed })])] } })],
    [
      'secret-missing',
      (state) => ({
        units: {
          one: [
            ...base,
            secretOf('a', 'token', { stringData: { other: '' } }),
            release(state, [workload({ needs: secretNeed })]),
          ],
        },
      }),
    ],
    [
      'dangling-reference',
      (state) => ({ units: { one: [...base, release(state, [workload({ serviceAccount: 'nobody' })])] } }),
    ],
    [
      'dangling-reference',
      (state) => {
        const manifest = objectOf('networking.k8s.io/v1', 'Ingress', 'a', 'x', { ingressClassName: 'none' });
        return { units: { one: [...base, releaseOf('a', 'x', chartOf('x', [], { state, manifests: [manifest] }))] } };
      },
    ],
    [
      'crd-missing',
      (state) => ({
        units: {
          one: [...base, release(state, [{ apiVersion: 'x.io/v1', kind: 'Thing', namespace: 'a', name: 'x' }])],
        },
      }),
    ],
  ];

  it.each(cases)('%s is an error where the release was rendered', (code, props) =>
    expect(found(props('current'))).toEqual([['error', code, id]]),
  );

  it.each(cases)('%s is a note where an older record stands in for it', (code, props) =>
    expect(found(props('stale'))).toEqual([['note', code, id]]),
  );

  it('is a note where nobody knows whether its values bring a CRD', () => {
    const thing = objectOf('x.io/v1', 'Thing', 'a', 'mine');
    const severities = (state: State) =>
      found({ units: { one: [...base, release(state, [crdOf('x.io', 'Thing')]), thing] } });
    expect(severities('current')).toEqual([['error', 'crd-in-same-unit', 'x.io/Thing/a/mine']]);
    expect(severities('unknown')).toEqual([['note', 'crd-in-same-unit', 'x.io/Thing/a/mine']]);
  });
});

describe('what stays an error although a release was not rendered', () => {
  it.each<[string, string, PlanObject[]]>([
    [
      'its source is missing',
      'dangling-reference',
      [
        namespace,
        release('stale', [], {
          spec: {
            chart: {
              spec: {
                chart: 'x',
                version: '1.0.0',
                sourceRef: { kind: 'HelmRepository', namespace: 'b', name: 'none' },
              },
            },
          },
        }),
        namespaceOf('b'),
      ],
    ],
    [
      'its values lack a key',
      'secret-missing',
      [
        ...base,
        secretOf('a', 'token', { stringData: { other: '' } }),
        release('stale', [], { spec: { valuesFrom: [{ kind: 'Secret', name: 'token', valuesKey: 'key' }] } }),
      ],
    ],
    ['it stands twice', 'duplicate-identity', [...base, release('stale', []), release('stale', [])]],
  ])('%s', (_what, code, objects) =>
    expect(found({ units: { one: objects } }).filter(([severity]) => severity === 'error')).toEqual([
      ['error', code, id],
    ]),
  );

  it('an object that is none of its own', () => {
    const wrong = deploymentOf('a', 'web', { container: { securityContext: {} } });
    expect(found({ units: { one: [...base, release('stale', []), wrong] } })).toEqual([
      ['error', 'pod-security', 'apps/Deployment/a/web'],
    ]);
  });

  it('what is found in the objects of another release', () => {
    const other = releaseOf('b', 'y', chartOf('y', [{ ...workload({ serviceAccount: 'nobody' }), namespace: 'b' }]));
    const units = { one: [...base, namespaceOf('b'), repositoryOf('b', 'y'), release('stale', []), other] };
    expect(found({ units })).toEqual([['error', 'dangling-reference', 'helm.toolkit.fluxcd.io/HelmRelease/b/y']]);
  });
});

it('changes nothing where every release was rendered', () => {
  const plan = {
    units: { one: [...base, release('current', []), serviceOf('a', 'web', [{ port: 80 }])] },
    externals: [externalOf({ name: 'unused' })],
  };
  const diagnostics = diagnosticsOf(check, plan);
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(diagnosticsOf((derived) => softenUnproven(derived, diagnostics), plan)).toEqual(diagnostics);
});
