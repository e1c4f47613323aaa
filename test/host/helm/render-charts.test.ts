import { describe, expect, test } from 'vitest';
import type { TemplateObject } from '../../../src/helm/rendering-result.ts';
import { packFolder } from '../../import/support/chart-archive.ts';
import { chartOf, fixtureFolder, requestFor } from './support/fixture-charts.ts';
import { helmRenderer, rendered } from './support/helm-module.ts';

const renderer = helmRenderer();
const render = (...request: Parameters<typeof requestFor>) => rendered(renderer, requestFor(...request));

const nameOf = ({ object }: TemplateObject) => (object.metadata as { name?: string } | undefined)?.name ?? '';

/** Names of objects with what they hold. */
function dataOf({ templates }: ReturnType<typeof render>): Record<string, unknown> {
  return Object.fromEntries(templates.map((each) => [nameOf(each), each.object.data]));
}

describe('a chart with sub-charts', () => {
  test('has aliases, conditions, tags and values for its parent', () => {
    const data = dataOf(render('family'));
    expect(Object.keys(data)).toEqual(['rel-first', 'rel-second', 'rel-parent']);
    const template = 'family/charts/first/templates/child.yaml';
    expect(data['rel-first']).toEqual({ colour: 'red', domain: 'example.org', template });
    expect(data['rel-second']).toMatchObject({ colour: 'blue' });
    expect(data['rel-parent']).toEqual({
      shared: '3',
      taken: '4',
      subcharts: 'first,giver,second',
      first: 'red',
      app: '7',
      file: 'hello',
    });
  });

  test('heeds the values of the release', () => {
    const values = { second: { enabled: false }, tags: { extras: true }, first: { colour: 'green' }, level: 9 };
    const data = dataOf(render('family', { values }));
    expect(Object.keys(data)).toEqual(['rel-first', 'rel-tagged', 'rel-parent']);
    expect(data['rel-first']).toMatchObject({ colour: 'green' });
    expect(data['rel-parent']).toMatchObject({ shared: '9' });
  });

  test('may be packed', () => {
    const archive = packFolder(fixtureFolder('odd-yaml'), 'odd-yaml');
    expect(render('odd-yaml', { chart: { archive } }).templates).toEqual(render('odd-yaml').templates);
  });
});

describe('files of values', () => {
  const settings = (valuesFiles: readonly string[]) => dataOf(render('values-files', { valuesFiles }))['rel-settings'];

  test('stand in place of the chart’s own, the later over the earlier', () => {
    expect(settings(['values.yaml', './values-cellar.yaml'])).toEqual({ size: '1', rack: '2', row: '1' });
    expect(settings(['values-cellar.yaml'])).toEqual({ size: null, rack: '2', row: null });
    expect(settings([])).toEqual({ size: '1', rack: '1', row: '1' });
  });

  test('that are not there are an error of the chart', () => {
    const { error } = renderer.render(requestFor('values-files', { valuesFiles: ['values-attic.yaml'] }));
    expect(error).toMatchObject({ kind: 'chart', message: 'the chart has no values file "values-attic.yaml"' });
  });
});

test('hooks come last and say when they run', () => {
  const { templates } = render('hooks');
  const deletePolicies = ['before-hook-creation', 'hook-succeeded'];
  const jobs = templates.map((each) => [nameOf(each), each.index, each.hook]);
  expect(jobs).toEqual([
    ['none', 4, undefined],
    ['late', 0, { events: ['post-install', 'post-upgrade'], weight: 5, deletePolicies }],
    ['early', 1, { events: ['pre-install'], weight: -3, deletePolicies: [] }],
    ['check', 0, { events: ['test'], weight: 0, deletePolicies: [] }],
  ]);
});

test('an upgrade knows its revision', () => {
  const { templates } = render('hooks', { release: { name: 'rel', namespace: 'home', isUpgrade: true, revision: 7 } });
  expect(templates.map(nameOf)).toContain('migrate-7');
});

describe('documents', () => {
  const odd = () => render('odd-yaml').templates;

  test('are read as Kubernetes reads them', () => {
    expect(odd().find((each) => nameOf(each) === 'words')?.object).toEqual({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: 'words', annotations: { number: 1, truth: true } },
      data: {
        true: true,
        false: 'off',
        octal: 420,
        twice: 'second',
        time: '2024-01-02',
        clock: '12:30:45',
        version: 1.1,
        nothing: null,
        tilde: '~',
        big: 12345678,
        huge: 123456789012,
        int: 123456789012,
        fraction: 1,
        exponent: 1000,
        hex: 31,
        missing: null,
        text: '---not a separator\nline with ümläut\n',
      },
    });
  });

  test('are counted in their template, but for empty ones', () => {
    const documents = odd().filter(({ template }) => template.endsWith('values.yaml'));
    expect(documents.map((each) => [nameOf(each), each.index])).toEqual([
      ['words', 1],
      ['glued', 2],
      ['merged', 3],
    ]);
  });

  test('that are lists stay whole', () => {
    const list = odd().find(({ object }) => object.kind === 'List');
    expect((list?.object as { items: object[] } | undefined)?.items).toHaveLength(2);
  });
});

describe('definitions', () => {
  const metadataOf = (name: string) => ({ metadata: { name: `${name}.example.org` } });

  test('of all crds folders come without their schemas', () => {
    const { crds } = render('definitions');
    expect(crds.map(({ file }) => file)).toEqual([
      'definitions/crds/one.json',
      'definitions/crds/two.yaml',
      'definitions/crds/two.yaml',
      'definitions/charts/more/crds/more.yaml',
    ]);
    const [json, gadgets, widgets] = crds.map(({ object }) => object);
    expect(json).toMatchObject({ ...metadataOf('things'), spec: { versions: [{ name: 'v1' }] } });
    expect(gadgets).toEqual({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      ...metadataOf('gadgets'),
      spec: {
        group: 'example.org',
        names: { plural: 'gadgets', kind: 'Gadget' },
        scope: 'Namespaced',
        versions: [
          {
            name: 'v1',
            served: true,
            storage: true,
            subresources: { status: {} },
            additionalPrinterColumns: [{ name: 'Size', type: 'string', jsonPath: '.spec.size' }],
          },
        ],
      },
    });
    const versions = [{ name: 'v1', served: true, storage: true }];
    expect(widgets).toMatchObject({ ...metadataOf('widgets'), spec: { versions } });
  });

  test('of templates do too, also where a schema cannot be cut from the text', () => {
    const { templates } = render('definitions');
    expect(templates.map(({ object }) => object)).toMatchObject([metadataOf('anchored'), metadataOf('templated')]);
    expect(JSON.stringify(templates)).not.toContain('openAPIV3Schema');
  });

  test('are left out where they are not wanted', () => {
    expect(render('definitions', { withCrds: false }).crds).toEqual([]);
  });
});

test('numbers and empty values arrive as Helm has them', () => {
  const chart = chartOf('apiVersion: v1\nkind: ConfigMap\ndata: {{ .Values | toJson }}', 'kept: 1\ngone: 2\n');
  const { templates } = render('hooks', { chart, values: { gone: null, large: 12345678, list: [], text: '' } });
  expect(templates[0]?.object.data).toEqual({ kept: 1, large: 12345678, list: [], text: '' });
});
