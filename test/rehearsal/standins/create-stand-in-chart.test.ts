import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extract } from 'tar';
import { createStandInChart } from '../../../rehearsal/standins/create-stand-in-chart.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import type { Release } from '../../../src/model/release.ts';
import type { Rendering } from '../../../src/model/rendering.ts';
import { renderingOf, releaseOf } from '../../support/plan-of.ts';

const crd = (name: string): JsonObject => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: `${name}s.example.dev` },
  spec: {
    group: 'example.dev',
    names: { kind: name, plural: `${name}s` },
    scope: 'Namespaced',
    versions: [{ name: 'v1', served: true, storage: true }],
  },
});
const objects = (name: string): JsonObject[] => [
  crd('first'),
  crd('templated'),
  {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: `${name}-init`, namespace: 'shop', annotations: { 'helm.sh/hook': 'post-install' } },
    spec: {},
  },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name, namespace: 'shop' },
    data: { '{{ not a template }}': '<sha256:0123456789abcdef>' },
  },
];
const release = (name: string, more: Partial<Rendering> = {}): Release => {
  const rendering = renderingOf([], { manifests: objects(name), crdsFolder: ['firsts.example.dev'], ...more });
  const made = releaseOf('shop', name, { chart: 'gizmo', version: '1.2.3', rendering }).release as Release;
  return { ...made, request: { ...made.request, valuesFiles: ['values-small.yaml'] } };
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stand-in-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function unpack(...releases: readonly Release[]): Promise<(path: string) => string> {
  writeFileSync(join(folder, 'chart.tgz'), await createStandInChart('gizmo', releases));
  await extract({ cwd: folder, file: join(folder, 'chart.tgz') });
  return (path) => readFileSync(join(folder, 'gizmo', path), 'utf8');
}

test('a stand-in chart holds what the records of its releases have, each for its own release', async () => {
  const read = await unpack(release('one'), release('two'));
  expect(JSON.parse(read('Chart.yaml'))).toMatchObject({ name: 'gizmo', version: '1.2.3' });
  expect(read('templates/0-3.yaml')).toContain('{{- if and (eq .Release.Name "one") (eq .Release.Namespace "shop") }}');
  expect(read('templates/1-3.yaml')).toContain('"name":"two"');
  expect(read('values-small.yaml')).toBe('{}\n');
});

test('only definitions of the folder "crds" are in it', async () => {
  const read = await unpack(release('one'));
  expect(read('crds/firsts.example.dev.yaml')).toContain('"plural":"firsts"');
  expect(read('templates/0-1.yaml')).toContain('"plural":"templateds"');
  for (const path of ['crds/templateds.example.dev.yaml', 'templates/0-0.yaml'])
    expect(() => read(path)).toThrow('ENOENT');
});

test('hooks stay hooks, and what a record holds is no template', async () => {
  const read = await unpack(release('one'));
  expect(read('templates/0-2.yaml')).toContain('"annotations":{"helm.sh/hook":"post-install"}');
  expect(read('templates/0-3.yaml')).toContain('{{ "{{" }} not a template }}');
});

test('of a release without a record the chart brings the definitions that its import knows', async () => {
  const known = {
    group: 'example.dev',
    kind: 'Gizmo',
    plural: 'gizmos',
    scope: 'Namespaced',
    versions: ['v1'],
    storage: 'v1',
  } as const;
  const facts = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    name: 'gizmos.example.dev',
    namespace: '',
    crd: known,
  };
  const read = await unpack(release('one', { state: 'unknown', manifests: [], crdsFolder: [], objects: [facts] }));
  expect(read('crds/gizmos.example.dev.yaml')).toContain('"plural":"gizmos"');
});

test('the same records make the same bytes', async () => {
  expect(await createStandInChart('gizmo', [release('one')])).toEqual(
    await createStandInChart('gizmo', [release('one')]),
  );
});
