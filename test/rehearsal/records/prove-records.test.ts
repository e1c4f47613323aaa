import { describe, expect, test } from 'vitest';
import type { KubeObject } from '../../../rehearsal/api/kube-object.ts';
import { proveRecords } from '../../../rehearsal/records/prove-records.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import type { Rendering } from '../../../src/model/rendering.ts';
import { chartOf, planOf, releaseOf } from '../../support/plan-of.ts';
import { viewOf } from '../../support/view-of.ts';

const marks = { 'meta.helm.sh/release-name': 'shop', 'meta.helm.sh/release-namespace': 'apps' };
const settings = (name: string, data: JsonObject, metadata: JsonObject = {}): JsonObject => {
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace: 'apps', ...metadata }, ...data };
};
const live = (name: string, data: JsonObject, metadata: JsonObject = {}) =>
  settings(name, data, {
    annotations: marks,
    labels: { 'app.kubernetes.io/managed-by': 'Helm' },
    ...metadata,
  }) as unknown as KubeObject;
const release = (status: string): KubeObject => ({
  apiVersion: 'helm.toolkit.fluxcd.io/v2',
  kind: 'HelmRelease',
  metadata: { name: 'shop', namespace: 'apps', generation: 1 },
  status: { observedGeneration: 1, conditions: [{ type: 'Ready', status, observedGeneration: 1 }] },
});

async function prove(
  manifests: readonly JsonObject[],
  objects: readonly KubeObject[],
  more: Partial<Rendering> = {},
  status = 'True',
) {
  const plan = planOf({ units: { apps: [releaseOf('apps', 'shop', chartOf('shop', [], { manifests, ...more }))] } });
  const view = viewOf([release(status), ...objects]);
  const stage = { plan, view, client: undefined as never, schemas: new Map(), shelf: [] };
  return proveRecords(stage);
}

describe('the record of a release', () => {
  test('is proved by its objects in the cluster', async () => {
    const chartsLabel = { labels: { 'app.kubernetes.io/managed-by': 'Tiller' } };
    const stories = await prove([settings('one', { token: 'a' }, chartsLabel)], [live('one', { token: 'a', more: 1 })]);
    expect(stories).toEqual([{ release: 'apps/shop', standIn: false, compared: 1, differences: [] }]);
  });

  test('differs where a field, an object or a record is missing', async () => {
    const [story] = await prove(
      [settings('one', { token: 'a' }), settings('two', {})],
      [live('one', { token: 'b' }), live('three', {})],
    );
    expect(story?.differences).toEqual([
      { object: 'ServiceAccount apps/one', field: 'token', recorded: '"a"', found: '"b"' },
      { object: 'ServiceAccount apps/two', field: '', recorded: 'made', found: 'is not in the cluster' },
      { object: 'ServiceAccount apps/three', field: '', recorded: 'absent', found: 'is in the cluster' },
    ]);
  });

  test('has no digest behind the version of its chart, which helm-controller adds', async () => {
    const recorded = settings('one', { token: 'shop-1.0.0', other: '1.0.0+12' });
    const [story] = await prove([recorded], [live('one', { token: 'shop-1.0.0_88c6f699e9b9', other: '1.0.0+12' })]);
    expect(story?.differences).toEqual([]);
  });

  test('says nothing of hooks that are gone, and of what varies in name', async () => {
    const hook = settings('hook', {}, { annotations: { 'helm.sh/hook': 'pre-install' } });
    const [story] = await prove([hook, settings('x-<varies>', { token: 'a' })], [live('x-7f', { token: 'a' })]);
    expect(story).toMatchObject({ compared: 1, differences: [] });
  });

  test('that is partial says nothing of what else is made', async () => {
    const [story] = await prove([], [live('one', {})], { partial: ['values of a Secret are not known'] });
    expect(story?.differences).toEqual([]);
  });

  test('counts only once the release is Ready, and while it is current', async () => {
    expect(await prove([settings('one', {})], [], {}, 'False')).toEqual([]);
    expect(await prove([settings('one', {})], [], { state: 'stale' })).toEqual([]);
  });
});
