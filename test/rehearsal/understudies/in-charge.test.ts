import { describe, expect, test } from 'vitest';
import type { KubeObject } from '../../../rehearsal/api/kube-object.ts';
import { readyController } from '../../../rehearsal/understudies/controller-of.ts';
import { workloadsInCharge } from '../../../rehearsal/understudies/in-charge.ts';
import { kindsNotSimulated } from '../../../rehearsal/understudies/not-simulated.ts';
import type { Stage } from '../../../rehearsal/understudies/stage.ts';
import { chartOf, planOf, releaseOf } from '../../support/plan-of.ts';
import { viewOf } from '../../support/view-of.ts';

const release = { name: 'certs', namespace: 'tls' };
const annotations = { 'meta.helm.sh/release-name': 'certs', 'meta.helm.sh/release-namespace': 'tls' };
const deployment = (name: string, account: string, readyReplicas = 1): KubeObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, namespace: 'tls', annotations },
  spec: { replicas: 1, template: { spec: { serviceAccountName: account } } },
  status: { readyReplicas },
});
const role = (name: string, resources: readonly string[], verbs: readonly string[]): KubeObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: { name },
  rules: [{ apiGroups: ['cert-manager.io'], resources, verbs }],
});
const binding = (name: string, account: string): KubeObject => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRoleBinding',
  metadata: { name },
  roleRef: { kind: 'ClusterRole', name },
  subjects: [{ kind: 'ServiceAccount', name: account, namespace: 'tls' }],
});

/** Names that no chart gives by itself: `fullnameOverride` does. */
const cluster = (controllerReady: number) => [
  deployment('x', 'writer', controllerReady),
  deployment('x-hook', 'reader'),
  deployment('x-other', 'stranger'),
  role('write', ['certificates/status', 'issuers'], ['update']),
  role('read', ['certificates'], ['get', 'list', 'watch']),
  binding('write', 'writer'),
  binding('read', 'reader'),
];
const written = { group: 'cert-manager.io' };

describe('the workloads that look after a kind', () => {
  const names = (resource?: string) =>
    workloadsInCharge(viewOf(cluster(1)), release, { ...written, ...(resource === undefined ? {} : { resource }) }).map(
      ({ metadata }) => metadata.name,
    );

  test('are those that may write it, whatever they are called', () => {
    expect(names()).toEqual(['x']);
    expect(names('certificates')).toEqual(['x']);
  });

  test('are all of the release where no role says so', () => {
    expect(names('challenges')).toEqual(['x', 'x-hook', 'x-other']);
  });

  test.for<[string, string]>([
    ['its chart', 'cert-manager'],
    ['what a chart of another name makes', 'our-own-copy'],
  ])('are those of a release that is known by %s', ([, chart]) => {
    const crd = {
      group: 'cert-manager.io',
      kind: 'Issuer',
      plural: 'issuers',
      scope: 'Namespaced',
      versions: ['v1'],
      storage: 'v1',
    } as const;
    const definition = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      name: 'i',
      namespace: '',
      crd,
    };
    const pods = { pods: { needs: { secrets: [] }, claims: [] } } as unknown as object;
    const workload = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'x', namespace: 'tls', ...pods };
    const plan = planOf({ units: { tls: [releaseOf('tls', 'certs', chartOf(chart, [definition, workload]))] } });
    const controller = { charts: ['cert-manager'], writes: written };
    const stageOf = (ready: number) => ({ plan, view: viewOf(cluster(ready)) }) as unknown as Stage;
    expect(readyController(stageOf(1), controller)).toEqual({ namespace: 'tls' });
    expect(readyController(stageOf(0), controller)).toBeUndefined();
  });
});

test('kinds that nobody simulates are named once', () => {
  const custom = (apiVersion: string, kind: string, name: string) => ({ apiVersion, kind, metadata: { name } });
  const manifests = [custom('widgets.example.com/v1', 'Widget', 'a'), custom('v1', 'ConfigMap', 'a')];
  const plan = planOf({
    units: {
      apps: [
        custom('widgets.example.com/v1', 'Widget', 'b'),
        custom('cert-manager.io/v1', 'ClusterIssuer', 'a'),
        releaseOf('apps', 'shop', chartOf('shop', [], { manifests })),
      ],
    },
  });
  expect(kindsNotSimulated(plan)).toEqual(['widgets.example.com/Widget']);
});
