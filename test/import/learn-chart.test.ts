import { describe, expect, test } from 'vitest';
import { temporaryProject } from '../support/temporary-project.ts';
import { compileProject } from './support/compile-project.ts';
import { strataImport } from './support/import-host.ts';

const head = 'apiVersion: v2\nname: own\nversion: 1.0.0\n';
const service =
  'apiVersion: v1\nkind: Service\nmetadata: {name: {{ .Release.Name }}{{ if .Values.extra }}-extra{{ end }}}\nspec: {ports: [{port: 80}]}\n';
const definition = (kind: string) => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: ${kind.toLowerCase()}s.own.example.com}
spec:
  group: own.example.com
  scope: Namespaced
  names: {kind: ${kind}, plural: ${kind.toLowerCase()}s}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer}}}}}
`;

/** Imports a chart of these files, and gives what is written of it. */
async function importing(files: Readonly<Record<string, string>>, ...args: string[]) {
  const all = { 'Chart.yaml': head, 'values.yaml': '', ...files };
  const project = temporaryProject(
    Object.fromEntries(Object.entries(all).map(([path, text]) => [`own/${path}`, text])),
  );
  const { code, err } = await strataImport(project.root, ['chart', 'own', ...args]);
  const read = (file: string) => project.read(`imports/charts/own/${file}`);
  return {
    project,
    code,
    err: err(),
    index: () => read('index.ts'),
    crds: () => JSON.parse(read('crds.json')) as { kind: string; from: string; value?: string }[],
  };
}

const brought = (crds: readonly { kind: string; from: string; value?: string }[]) =>
  crds.map(({ kind, from, value }) => [kind, from, value]);

describe('definitions that a chart brings', () => {
  test('stand in its folders, and those of its sub-charts, with the value that lets these in', async () => {
    const { crds } = await importing({
      'Chart.yaml': `${head}dependencies:\n  - {name: sub, version: 1.0.0, alias: below, condition: below.on}\n`,
      'crds/a.yaml': definition('Apple'),
      'charts/sub/Chart.yaml': 'apiVersion: v2\nname: sub\nversion: 1.0.0\n',
      'charts/sub/crds/b.yaml': `${definition('Berry')}---\n${definition('Cherry')}`,
    });
    expect(brought(crds())).toEqual([
      ['Apple', 'crds', undefined],
      ['Berry', 'crds', 'below.on'],
      ['Cherry', 'crds', 'below.on'],
    ]);
  });

  test('are made by templates, with the boolean that speaks of them; no other value is tried', async () => {
    const { crds } = await importing({
      'values.yaml': 'installCRDs: false\ncrds: {keep: true, date: true}\nelse: false\nwithout.dots: {crds: true}\n',
      'templates/a.yaml': `{{ if .Values.installCRDs }}\n${definition('Apple')}{{ end }}`,
      'templates/b.yaml': definition('Berry'),
      'templates/c.yaml': `{{ if .Values.crds.date }}\n${definition('Date')}{{ end }}`,
      'templates/d.yaml': `{{ if .Values.else }}\n${definition('Elder')}{{ end }}`,
    });
    expect(brought(crds())).toEqual([
      ['Apple', 'templates', 'installCRDs'],
      ['Berry', 'templates', undefined],
      ['Date', 'templates', 'crds.date'],
    ]);
  });

  test('may come from its software, where its rules say so', async () => {
    const role =
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\nrules:\n' +
      '  - {apiGroups: [apiextensions.k8s.io], resources: [customresourcedefinitions], verbs: [create]}\n  - {apiGroups: [own.example.com, ""], resources: ["*"], verbs: [get]}\n';
    expect((await importing({ 'templates/role.yaml': role })).index()).toContain(
      "mayCreate: { definitions: true, groups: ['own.example.com'] },",
    );
    expect((await importing({ 'templates/role.yaml': role.replace('[create]', '[get]') })).index()).toContain(
      'mayCreate: { definitions: false,',
    );
    const failing = await importing({ 'templates/role.yaml': `{{ fail "no" }}\n${role}` });
    expect(failing.index()).toContain("mayCreate: { definitions: true, groups: ['own.example.com'] },");
  });
});

describe('keys of handles', () => {
  test('come from the defaults, from what the chart is tested with, and from the values that were given', async () => {
    const { index } = await importing({
      'templates/a.yaml': service,
      'ci/extra-values.yaml': 'extra: true\nfullnameOverride: other\n',
    });
    expect(index()).toContain("type Services = 'extra' | 'main';");
    expect(index()).toContain('type Workloads = never;');
  });
});

describe('a chart that does not render', () => {
  test.each([
    [
      'asks for a value',
      { 'templates/a.yaml': '{{ required "a password is needed" .Values.password }}' },
      'a password is needed; give the values that it needs with --values',
    ],
    [
      'refuses Kubernetes',
      { 'Chart.yaml': `${head}kubeVersion: "<1.30.0"\n` },
      'incompatible with Kubernetes v1.36.0; name a version that it takes with --kubernetes',
    ],
  ])('since it %s is imported, with a note of why', async (_what, files, message) => {
    const { code, err, index } = await importing(files);
    expect(code).toBe(0);
    expect(err).toContain(message);
    expect(index()).toContain('type Services = never;');
  });

  test('since dependencies are missing is refused', async () => {
    const { code, err } = await importing({
      'Chart.yaml': `${head}dependencies: [{name: sub, version: 1.0.0, repository: "https://example.com"}]\n`,
    });
    expect(err).toMatch(/missing in charts\/ directory: sub.*run "helm dependency build" in its folder/);
    expect(code).toBe(2);
  });

  test('for the default version is rendered for another, which the lock file keeps', async () => {
    const { project, index } = await importing(
      { 'Chart.yaml': `${head}kubeVersion: "<1.30.0"\n`, 'templates/a.yaml': service },
      '--kubernetes',
      '1.29',
    );
    expect(index()).toContain("type Services = 'main';");
    expect(JSON.parse(project.read('imports/imports.lock.json'))).toMatchObject({
      charts: { own: { kubernetes: '1.29' } },
    });
    expect((await strataImport(project.root, ['--all', '--check'])).out()).toBe('nothing changes\n');
  });
});

test('a schema that refers to another server stops no import', async () => {
  const schema = '{"type":"object","properties":{"a":{"$ref":"https://schemas.invalid/a.json"}}}';
  const { code, err, index } = await importing({
    'values.schema.json': schema,
    'values.yaml': 'a: 1\n',
    'templates/a.yaml': service,
  });
  expect([code, err]).toEqual([0, '']);
  expect(index()).toContain("type Services = 'main';");
});

test('a library chart is imported as one', async () => {
  const { project, code, index } = await importing({
    'Chart.yaml': `${head}type: library\n`,
    'templates/_a.tpl': '{{ define "a" }}x{{ end }}',
  });
  expect(code).toBe(0);
  expect(index()).toContain('library: true,');
  expect(compileProject(project)).toEqual([]);
});

test('values that are a template are named as such', async () => {
  const { project } = await importing({});
  project.write('values.yaml', 'a: {{ .Values.b }}\n');
  expect((await strataImport(project.root, ['chart', 'own', '--values', 'values.yaml'])).err()).toContain(
    '"values.yaml" is not YAML: it is a template',
  );
});
