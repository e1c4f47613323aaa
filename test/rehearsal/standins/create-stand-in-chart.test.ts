import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { extract } from 'tar';
import { createStandInChart } from '../../../rehearsal/standins/create-stand-in-chart.ts';
import type { ChartFacts } from '../../../src/model/chart-facts.ts';
import { resourceId } from '../../../src/model/identity.ts';
import type { Release } from '../../../src/model/release.ts';

const crd = (name: string, from: 'crds' | 'templates' | 'operator') => ({
  apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', name: `${name}.example.dev`, namespace: '', from,
  crd: { group: 'example.dev', kind: name, plural: name, scope: 'Namespaced', versions: ['v1'], storage: 'v1' },
} as const);
const facts: ChartFacts = {
  chart: 'gizmo', version: '1.2.3', rendered: 'defaults', deterministic: true, requires: [], requiredValues: [],
  objects: [
    { apiVersion: 'v1', kind: 'ConfigMap', name: '{release}', namespace: '{namespace}', keys: ['{{ not a template }}'] },
    { apiVersion: 'v1', kind: 'Service', name: '{release}-extra', namespace: '{namespace}', when: [{ path: 'extra', is: true, default: false }] },
    { apiVersion: 'v1', kind: 'Pod', name: 'check', namespace: '{namespace}', hook: 'test' },
    crd('rendered', 'crds'), crd('later', 'operator'), crd('used', 'templates'), crd('unused', 'templates'),
    { apiVersion: 'example.dev/v1', kind: 'used', name: 'one', namespace: '{namespace}' },
  ],
};
const release = (name: string, values = {}): Release => ({
  name, namespace: 'shop', chart: { name: 'gizmo', version: '1.2.3' }, source: resourceId('', 'HelmRepository', 'flux-system', 'gizmo'), values, facts,
  brings: [], withholds: [], adopted: false,
});

let folder = '';
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'stand-in-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function unpack(...releases: readonly Release[]): Promise<(path: string) => string> {
  writeFileSync(join(folder, 'chart.tgz'), await createStandInChart('gizmo', releases));
  await extract({ cwd: folder, file: join(folder, 'chart.tgz') });
  return (path) => readFileSync(join(folder, 'gizmo', path), 'utf8');
}

test('a stand-in chart holds the objects of its releases, each for its own release', async () => {
  const read = await unpack(release('one'), release('two', { extra: true }));
  expect(JSON.parse(read('Chart.yaml'))).toMatchObject({ name: 'gizmo', version: '1.2.3' });
  expect(read('templates/0-0.yaml')).toContain('{{- if and (eq .Release.Name "one") (eq .Release.Namespace "shop") }}');
  expect(read('templates/1-1.yaml')).toContain('"name":"two-extra"');
  expect(() => read('templates/0-1.yaml')).toThrow('ENOENT');
  expect(read('crds/rendered.example.dev.yaml')).toContain('"plural":"rendered"');
});

test('a stand-in chart leaves out what only tests or operators make, and is no template of what it holds', async () => {
  const read = await unpack(release('one'));
  expect(read('templates/0-0.yaml')).toContain('{{ "{{" }} not a template }}');
  for (const path of ['templates/0-1.yaml', 'templates/0-2.yaml', 'templates/0-3.yaml', 'crds/later.example.dev.yaml']) expect(() => read(path)).toThrow('ENOENT');
});

test('a definition of which the chart holds objects is installed before them, one of which it holds none is a template', async () => {
  const read = await unpack(release('one'));
  expect(read('crds/used.example.dev.yaml')).toContain('"plural":"used"');
  expect(() => read('crds/unused.example.dev.yaml')).toThrow('ENOENT');
});

test('the same facts make the same bytes', async () => {
  expect(await createStandInChart('gizmo', [release('one')])).toEqual(await createStandInChart('gizmo', [release('one')]));
});
