import { describe, expect, test } from 'vitest';
import type { KubeObject } from '../../../rehearsal/api/kube-object.ts';
import { findUnready } from '../../../rehearsal/watch/find-unready.ts';
import { createUnitOfObject } from '../../../rehearsal/watch/unit-of-object.ts';
import { chartOf, namespaceOf, planOf, releaseOf } from '../../support/plan-of.ts';
import { viewOf } from '../../support/view-of.ts';

const job = { apiVersion: 'batch/v1', kind: 'Job', name: 'vault-init', namespace: 'vault', hook: 'post-install' };
const plan = planOf({
  units: {
    namespaces: [namespaceOf('vault')],
    controllers: [releaseOf('vault', 'vault', chartOf('vault', [job]))],
  },
});

const object = (kind: string, name: string, more: object = {}, metadata: object = {}): KubeObject =>
  ({
    apiVersion: { Pod: 'v1', PersistentVolumeClaim: 'v1', Namespace: 'v1', Job: 'batch/v1' }[kind] ?? 'apps/v1',
    kind,
    metadata: { name, ...(kind === 'Namespace' ? {} : { namespace: 'vault' }), ...metadata },
    ...more,
  }) as unknown as KubeObject;
const ownedBy = (kind: string, name: string) => ({
  ownerReferences: [{ apiVersion: 'apps/v1', kind, name, uid: '1', controller: true }],
});

const ofRelease = {
  annotations: { 'meta.helm.sh/release-name': 'vault', 'meta.helm.sh/release-namespace': 'vault' },
};
const templates = { spec: { volumeClaimTemplates: [{ metadata: { name: 'data' } }] } };
const set = object('StatefulSet', 'vault', templates, ofRelease);
const pod = object('Pod', 'vault-0', {}, ownedBy('StatefulSet', 'vault'));
const claim = object('PersistentVolumeClaim', 'data-vault-0', { status: { phase: 'Pending' } });

describe('the unit of an object', () => {
  const mounted = { spec: { volumes: [{ persistentVolumeClaim: { claimName: 'spare' } }] } };
  const stranger = object('Deployment', 'stranger');
  const view = viewOf([set, pod, claim, stranger, object('Pod', 'vault-1', mounted, ownedBy('StatefulSet', 'vault'))]);
  const labelled = {
    labels: { 'helm.toolkit.fluxcd.io/name': 'vault', 'helm.toolkit.fluxcd.io/namespace': 'vault' },
  };
  const unitOf = createUnitOfObject(view, plan);

  test.for<[string, string | undefined, KubeObject]>([
    ['an object of the tree', 'namespaces', object('Namespace', 'vault')],
    ['what a chart makes', 'controllers', set],
    ['a hook of a chart, which Helm leaves unmarked', 'controllers', object('Job', 'vault-init')],
    ['a pod of a chart’s workload', 'controllers', pod],
    ['a claim that a StatefulSet’s template makes', 'controllers', claim],
    ['a claim that a pod mounts', 'controllers', object('PersistentVolumeClaim', 'spare')],
    ['a claim that is only called alike', undefined, object('PersistentVolumeClaim', 'data-vault-old')],
    ['what helm-controller makes for a release', 'controllers', object('HelmChart', 'vault-vault', {}, labelled)],
    ['what nobody in the tree made', undefined, stranger],
    ['what is owned by something that is gone', undefined, object('Pod', 'x', {}, ownedBy('ReplicaSet', 'gone'))],
  ])('of %s', ([, unit, found]) => {
    expect(unitOf(found)?.unit).toBe(unit);
  });

  test('is that which the engine has of it', () => {
    const kustomization = { ...object('Kustomization', 'controllers', {}, { namespace: 'flux-system' }) };
    expect(unitOf({ ...kustomization, apiVersion: 'kustomize.toolkit.fluxcd.io/v1' })).toEqual({ unit: 'controllers' });
  });

  test('stands with whatever is not Ready', () => {
    const unready = findUnready(view, plan);
    expect(unready.find(({ name }) => name === 'data-vault-0')).toMatchObject({ unit: 'controllers' });
    expect(unready.find(({ name }) => name === 'stranger')).not.toHaveProperty('unit');
  });
});
