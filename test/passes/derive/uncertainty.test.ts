import { describe, expect, it } from 'vitest';
import type { Rendering } from '../../../src/model/rendering.ts';
import { resourceId, type ResourceId } from '../../../src/model/identity.ts';
import { derive } from '../../../src/passes/derive/derive.ts';
import { uncertaintyOf } from '../../../src/passes/derive/uncertainty.ts';
import { objectOf } from '../../support/manifests.ts';
import {
  chartOf,
  namespaceOf,
  planOf,
  releaseOf,
  repositoryOf,
  type PlanObject,
  type ReleaseOfProps,
} from '../../support/plan-of.ts';

const why = (id: ResourceId, ...objects: PlanObject[]) =>
  uncertaintyOf(derive(planOf({ units: { one: [namespaceOf('a'), repositoryOf('a', 'x'), ...objects] } })))(id);
const release = (rendering: Partial<Rendering>, more: ReleaseOfProps = {}) =>
  releaseOf('a', 'x', chartOf('x', [], rendering), more);
const idOf = {
  secret: resourceId('', 'Secret', 'a', 'token'),
  elsewhere: resourceId('', 'Secret', 'b', 'token'),
  crd: resourceId('apiextensions.k8s.io', 'CustomResourceDefinition', '', 'things.x.io'),
  storageClass: resourceId('storage.k8s.io', 'StorageClass', '', 'fast'),
  namespace: resourceId('', 'Namespace', '', 'c'),
  clusterRole: resourceId('rbac.authorization.k8s.io', 'ClusterRole', '', 'reader'),
};
const unknown = 'what HelmRelease a/x makes is not known';

describe('what is missing may exist after all', () => {
  it.each<[string, keyof typeof idOf]>([
    ['in its namespace', 'secret'],
    ['as a definition', 'crd'],
    ['as a class', 'storageClass'],
  ])('%s, beside a release that is not known', (_what, id) => {
    for (const rendering of [
      { state: 'unknown' },
      { state: 'stale' },
      { partial: ['values of Secret a/smtp are not known'] },
    ] as const) {
      expect(why(idOf[id], release(rendering))).toBe(unknown);
    }
  });

  it('beside a chart that nobody imported, in its target namespace', () => {
    const byHand = objectOf('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'a', 'x', { targetNamespace: 'b' });
    expect([why(idOf.elsewhere, byHand), why(idOf.secret, byHand)]).toEqual([unknown, undefined]);
  });

  it('as a definition of a group that a chart names whose pods may create some', () => {
    const mayCreate = { definitions: true, groups: ['x.io'] };
    expect(why(idOf.crd, release({}, { mayCreate }))).toBe('pods of HelmRelease a/x may create it');
  });

  it('anywhere beside a Kustomization of the author’s own', () => {
    const own = objectOf('kustomize.toolkit.fluxcd.io/v1', 'Kustomization', 'a', 'more', { path: './more' });
    for (const id of Object.values(idOf))
      expect(why(id, own)).toBe('what Kustomization a/more applies is not part of the plan');
  });
});

describe('what is missing is missing', () => {
  it.each(Object.keys(idOf) as (keyof typeof idOf)[])('beside a release that was rendered: %s', (id) =>
    expect(why(idOf[id], release({}))).toBeUndefined(),
  );

  it.each<[string, keyof typeof idOf]>([
    ['in another namespace', 'elsewhere'],
    ['as a namespace', 'namespace'],
    ['as a role for the whole cluster', 'clusterRole'],
  ])('%s, also beside a release that is not known', (_what, id) =>
    expect(why(idOf[id], release({ state: 'unknown' }))).toBeUndefined(),
  );

  it.each([
    ['of another group', { definitions: true, groups: ['y.io'] }],
    ['where pods may create none', { definitions: false, groups: ['x.io'] }],
  ])('as a definition %s', (_what, mayCreate) => expect(why(idOf.crd, release({}, { mayCreate }))).toBeUndefined());
});
