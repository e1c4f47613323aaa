import { describe, expect, test } from 'vitest';
import { failedRendering } from '../../../src/helm/failed-rendering.ts';
import type { RenderRequest } from '../../../src/helm/render-request.ts';
import { createHelmRenderer } from '../../../src/host/helm/create-helm-renderer.ts';
import { chartOf, requestFor } from './support/fixture-charts.ts';
import { helmModule, helmRenderer } from './support/helm-module.ts';

const renderer = helmRenderer();
const errorOf = (chart: string, changes: Partial<RenderRequest> = {}) => {
  return renderer.render(requestFor(chart, changes)).error;
};
const saying = (message: string) => expect.stringContaining(message) as unknown;

describe("a chart is refused in Helm's words", () => {
  test.each([
    ['library', 'library', 'library charts are not installable'],
    ['newer', 'kube-version', 'chart requires kubeVersion: >=1.99.0 which is incompatible with Kubernetes v1.36.0'],
    ['orphan', 'dependencies', 'found in Chart.yaml, but missing in charts/ directory: redis, kafka'],
    ['remote-schema', 'schema', 'failing loading "https://schemas.example.org/values.json"'],
  ])('%s', (chart, kind, message) => {
    expect(errorOf(chart)).toMatchObject({ kind, message: saying(message) });
  });

  test.each([
    ['required', 'template', '(demanding/templates/demands.yaml:2:9): name is needed, for example --set name=x'],
    ['fail', 'template', 'this and that\ndo not go together'],
    ['missing', 'template', 'nil pointer evaluating interface {}.b'],
    ['deep', 'template', 'rendering template has a nested reference name: deep'],
    ['broken', 'manifest', 'demanding/templates/demands.yaml: error converting YAML to JSON: yaml: line'],
    ['text', 'manifest', 'YAML parse error on demanding/templates/demands.yaml: error unmarshaling JSON'],
    ['kindless', 'manifest', "unable to build kubernetes objects from release manifest: Object 'Kind' is missing"],
    ['versionless', 'manifest', "Object 'apiVersion' is missing"],
  ])('because of its templates (%s)', (mode, kind, message) => {
    expect(errorOf('demanding', { values: { mode } })).toMatchObject({ kind, message: saying(message) });
  });

  test.each([
    ['no archive', { archive: Buffer.from('nothing that is packed') }, 'gzip: invalid header'],
    ['no Chart.yaml', { files: {} }, 'Chart.yaml file is missing'],
    ['no version', { files: { 'Chart.yaml': Buffer.from('apiVersion: v2\nname: a\n') } }, 'version is required'],
    ['a broken template', chartOf('{{ if }}'), 'missing value for if'],
    ['an unknown function', chartOf('{{ frobnicate }}'), 'function "frobnicate" not defined'],
  ])('because of %s', (_what, chart, message) => {
    expect(errorOf('hooks', { chart })?.message).toContain(message);
  });

  test.each([
    ['a name', { release: { ...requestFor('hooks').release, name: 'No name' } }, '"No name": invalid release name'],
    ['a version', { kubernetesVersion: 'latest' }, "invalid kube version 'latest'"],
  ])('asked for with %s that is none', (_what, changes, message) => {
    expect(errorOf('hooks', changes)).toMatchObject({ kind: 'request', message: saying(message) });
  });
});

describe('values that a schema refuses', () => {
  const values = { replicas: 0, image: { tag: 5, tga: 'x' }, part: { size: 'middle' } };

  test('are named one by one', () => {
    expect(errorOf('strict', { values })?.violations).toEqual([
      { chart: 'part', path: '/size', message: "value must be one of 'small', 'large'" },
      { chart: 'strict', path: '/image', message: "additional properties 'tga' not allowed" },
      { chart: 'strict', path: '/image/tag', message: 'got number, want string' },
      { chart: 'strict', path: '/replicas', message: 'minimum: got 0, want 1' },
    ]);
  });

  test('are taken where the schema is skipped', () => {
    expect(errorOf('strict', { values, skipSchema: true })).toBeUndefined();
  });
});

describe('a rendering that does not end well', () => {
  const module = helmModule();

  test('is stopped when its time is over', { timeout: 60_000 }, () => {
    const hasty = createHelmRenderer({ module, timeLimit: 4000 });
    const hanging = requestFor('demanding', { values: { mode: 'long' } });
    expect(hasty.render(hanging)).toEqual(failedRendering('timeout', 'the rendering did not end within 4 s'));
    expect(hasty.render(requestFor('hooks')).error).toBeUndefined();
  });

  test('is stopped when it takes too much memory', { timeout: 60_000 }, () => {
    const message = 'Helm crashed while rendering: it takes more than 2 GiB of memory';
    expect(errorOf('demanding', { values: { mode: 'large' } })).toEqual({ kind: 'crash', message });
    expect(errorOf('hooks')).toBeUndefined();
  });

  test('may have no module that runs', () => {
    const broken = createHelmRenderer({ module: () => import.meta.filename });
    expect(broken.render(requestFor('hooks')).error).toMatchObject({ kind: 'crash' });
  });
});
