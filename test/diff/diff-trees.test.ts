import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/model/json.ts';
import { diffFiles } from '../../src/diff/diff-files.ts';
import { diffTrees } from '../../src/diff/diff-trees.ts';
import { emitFlux } from '../../src/emit/flux/emit-flux.ts';
import { isEqual } from '../../src/diff/tree-diff.ts';
import { planOf } from '../support/plan-of.ts';
import { readTree } from '../../src/diff/read-tree.ts';
import type { Tree } from '../../src/diff/tree.ts';

function tree(cluster: string, units: Readonly<Record<string, readonly JsonObject[]>>): Tree {
  return readTree(cluster, cluster, emitFlux(planOf({ target: { name: cluster }, units })));
}

const config = (data: JsonObject, name = 'config'): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace: 'apps' },
  data,
});
const deployment = (spec: JsonObject): JsonObject => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web', namespace: 'apps' },
  spec,
});

/** The fields that differ between two Deployments. */
function fields(from: JsonObject, to: JsonObject) {
  return (
    diffTrees(tree('one', { apps: [deployment(from)] }), tree('one', { apps: [deployment(to)] })).changed[0]?.fields ??
    []
  );
}

describe('two trees', () => {
  test('of equal clusters with different names do not differ', () => {
    const units = (name: string) => ({
      base: [config({ path: `./clusters/${name}/helm/app`, url: `https://git.example.com/tree/dist/${name}/base` })],
      apps: [deployment({ replicas: 1 })],
    });
    const diff = diffTrees(
      tree('homelab-staging', units('homelab-staging')),
      tree('homelab-production', units('homelab-production')),
    );
    expect(diff).toEqual({ from: 'homelab-staging', to: 'homelab-production', added: [], removed: [], changed: [] });
    expect(isEqual(diff)).toBe(true);
  });

  test('differ where a cluster’s name is no path', () => {
    const diff = diffTrees(
      tree('staging', { base: [config({ cluster: 'staging', path: 'dist/staging-two/x' })] }),
      tree('production', { base: [config({ cluster: 'production', path: 'dist/production-two/x' })] }),
    );
    expect(diff.changed.map((change) => change.fields)).toEqual([
      [
        { path: 'data.cluster', from: 'staging', to: 'production' },
        { path: 'data.path', from: 'dist/staging-two/x', to: 'dist/production-two/x' },
      ],
    ]);
  });

  test('differ in objects, also in those that deliver units', () => {
    const diff = diffTrees(
      tree('one', { apps: [config({}, 'a'), config({}, 'b')] }),
      tree('one', { apps: [config({}, 'b')], more: [config({}, 'c')] }),
    );
    expect(diff).toEqual({
      from: 'one',
      to: 'one',
      changed: [],
      added: [
        { id: '/ConfigMap/apps/c', unit: 'more' },
        { id: 'kustomize.toolkit.fluxcd.io/Kustomization/flux-system/more', unit: '' },
      ],
      removed: [{ id: '/ConfigMap/apps/a', unit: 'apps' }],
    });
    expect(isEqual(diff)).toBe(false);
  });

  test('differ where an object has moved to another unit', () => {
    const diff = diffTrees(
      tree('one', { a: [config({})], b: [config({}, 'x')] }),
      tree('one', { a: [], b: [config({}), config({}, 'x')] }),
    );
    expect(diff.changed).toEqual([{ id: '/ConfigMap/apps/config', unit: 'b', movedFrom: 'a', fields: [] }]);
  });

  test('do not differ in what SOPS makes anew each time, but in what is encrypted', () => {
    const secret = (mac: string, data: Readonly<Record<string, string>>) => [
      {
        path: 'dist/one/apps/secret_apps_s.yaml',
        content: `apiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: apps}\nstringData: ${JSON.stringify(data)}\nsops: {mac: "ENC[${mac}]", lastmodified: ${mac}}\n`,
      },
    ];
    const read = (mac: string, data: Readonly<Record<string, string>>) => readTree('one', 'one', secret(mac, data));
    expect(
      isEqual(
        diffTrees(read('a', { token: 'ENC[AES256_GCM,data:x]' }), read('b', { token: 'ENC[AES256_GCM,data:y]' })),
      ),
    ).toBe(true);
    expect(
      diffTrees(read('a', { token: 'ENC[x]' }), read('b', { token: 'ENC[y]', user: 'ENC[z]' })).changed[0]?.fields,
    ).toEqual([{ path: 'stringData.user', to: 'ENC[z]' }]);
    expect(diffTrees(read('a', { token: 'ENC[x]' }), read('b', { token: 'clear' })).changed[0]?.fields).toHaveLength(1);
  });
});

describe('fields', () => {
  test('are the smallest that differ', () => {
    expect(
      fields(
        { replicas: 1, strategy: { type: 'Recreate' }, paused: true },
        { replicas: 3, strategy: { type: 'Recreate', extra: { a: 1 } }, minReadySeconds: 5 },
      ),
    ).toEqual([
      { path: 'spec.minReadySeconds', to: 5 },
      { path: 'spec.paused', from: true },
      { path: 'spec.replicas', from: 1, to: 3 },
      { path: 'spec.strategy.extra', to: { a: 1 } },
    ]);
  });

  test('tell null, nothing, zero and empty apart', () => {
    expect(fields({ a: null, b: 0, c: '', d: {}, e: [] }, { b: '0', c: null, d: [], e: {} })).toEqual([
      { path: 'spec.a', from: null },
      { path: 'spec.b', from: 0, to: '0' },
      { path: 'spec.c', from: '', to: null },
      { path: 'spec.d', from: {}, to: [] },
      { path: 'spec.e', from: [], to: {} },
    ]);
  });

  test('of items with names are found wherever the item stands', () => {
    const item = (name: string, image: string): JsonObject => ({ name, image });
    expect(
      fields(
        { containers: [item('a', '1'), item('b', '1'), item('c', '1')] },
        { containers: [item('new', '1'), item('a', '1'), item('b', '2')] },
      ),
    ).toEqual([
      { path: 'spec.containers[b].image', from: '1', to: '2' },
      { path: 'spec.containers[c]', from: item('c', '1') },
      { path: 'spec.containers[new]', to: item('new', '1') },
    ]);
    expect(fields({ list: [item('a', '1'), item('b', '1')] }, { list: [item('b', '1'), item('a', '1')] })).toEqual([
      { path: 'spec.list[*].name', from: ['a', 'b'], to: ['b', 'a'] },
    ]);
  });

  test('of an item that was renamed at its place are compared, with its name', () => {
    expect(
      fields(
        { rules: [{ host: 'a.example.com', paths: ['/'] }, { host: 'b' }] },
        { rules: [{ host: 'c.example.com', paths: ['/x'] }, { host: 'b' }] },
      ),
    ).toEqual([
      { path: 'spec.rules[0].host', from: 'a.example.com', to: 'c.example.com' },
      { path: 'spec.rules[0].paths[0]', from: '/', to: '/x' },
    ]);
  });

  test('of items without names are compared between what stayed', () => {
    expect(fields({ args: ['a', 'b', 'c', 'z'] }, { args: ['a', 'x', 'z'] })).toEqual([
      { path: 'spec.args[1]', from: 'b', to: 'x' },
      { path: 'spec.args[2]', from: 'c' },
    ]);
    expect(fields({ args: ['a'] }, { args: ['a', 'b'] })).toEqual([{ path: 'spec.args[1]', to: 'b' }]);
    expect(
      fields(
        { blocks: [{ start: '10.0.0.1', stop: '10.0.0.9' }] },
        { blocks: [{ start: '10.0.1.1', stop: '10.0.0.9' }] },
      ),
    ).toEqual([{ path: 'spec.blocks[0].start', from: '10.0.0.1', to: '10.0.1.1' }]);
    expect(fields({ list: [{ name: 'a' }, { name: 'a' }] }, { list: [{ name: 'a' }, { name: 'b' }] })).toEqual([
      { path: 'spec.list[1].name', from: 'a', to: 'b' },
    ]);
  });

  test('with odd keys are quoted in their path', () => {
    expect(
      fields({ selector: { 'app.kubernetes.io/name': 'a' } }, { selector: { 'app.kubernetes.io/name': 'b' } }),
    ).toEqual([{ path: 'spec.selector["app.kubernetes.io/name"]', from: 'a', to: 'b' }]);
  });
});

test('files that are equal are not read, those that differ are', () => {
  const files = (cluster: string, value: string) => [
    { path: `dist/${cluster}/apps/broken.yaml`, content: 'a: [' },
    { path: `dist/${cluster}/apps/configmap_apps_config.yaml`, content: JSON.stringify(config({ value })) },
    { path: `clusters/${cluster}/platform.yaml`, content: `a: [${cluster}` },
  ];
  const diff = diffFiles(
    { cluster: 'one', title: 'one at HEAD', files: files('one', 'a') },
    { cluster: 'two', title: 'two', files: files('two', 'b') },
  );
  expect(diff).toEqual({
    from: 'one at HEAD',
    to: 'two',
    added: [],
    removed: [],
    changed: [{ id: '/ConfigMap/apps/config', unit: 'apps', fields: [{ path: 'data.value', from: 'a', to: 'b' }] }],
  });
});

test('a file that is no YAML is named', () => {
  expect(() => readTree('one', 'one', [{ path: 'dist/one/a/x.yaml', content: 'a: [' }])).toThrow(
    /^dist\/one\/a\/x\.yaml: \S/,
  );
});
