import { describe, expect, it, test } from 'vitest';
import { composeValues } from '../../src/helm/compose-values.ts';
import { changedInputs, digestOfJson, recordPath, renderingInputs } from '../../src/helm/rendering-inputs.ts';
import type { RenderingContext, RenderingRequest } from '../../src/model/rendering.ts';
import { contextOf, requestOf } from './requests.ts';

const inputsOf = (
  request: Partial<RenderingRequest> = {},
  context: Parameters<typeof contextOf>[0] = {},
  chart = 'sha256:chart',
) => {
  const [asked, found] = [requestOf(request), contextOf(context)];
  return renderingInputs(asked, found, chart, composeValues(asked, found, 'mark'));
};

test('a record says what decided it, in short texts and digests', () => {
  expect(inputsOf({ values: { a: 1 } })).toEqual({
    format: '1',
    chart: 'sha256:chart',
    release: 'a/web',
    values: digestOfJson({ a: 1 }),
    kubernetes: '1.36',
    helm: '4.2',
  });
  expect(Object.keys(inputsOf({ adopted: true, valuesFiles: ['ci.yaml'], options: { postRenderers: [] } }))).toEqual([
    'format',
    'chart',
    'release',
    'values',
    'kubernetes',
    'helm',
    'adopted',
    'valuesFiles',
    'options',
  ]);
});

describe('inputs change', () => {
  const before: Partial<RenderingRequest> = { values: { a: 1, b: { c: [1, 2] } } };
  it.each<[string, Partial<RenderingRequest>, Partial<RenderingContext>, string, string[]]>([
    ['a value', { values: { a: 2 } }, {}, 'sha256:chart', ['values']],
    ['the order of a list', { values: { a: 1, b: { c: [2, 1] } } }, {}, 'sha256:chart', ['values']],
    ['a null in place of nothing', { values: { ...before.values, d: null } }, {}, 'sha256:chart', ['values']],
    [
      'a Secret that is merged whole',
      { ...before, valuesFrom: [{ kind: 'Secret', name: 's' }] },
      {},
      'sha256:chart',
      ['values'],
    ],
    [
      'a ConfigMap’s content',
      { ...before, valuesFrom: [{ kind: 'ConfigMap', name: 'm' }] },
      { configMaps: new Map([['m', { 'values.yaml': 'z: 1' }]]) },
      'sha256:chart',
      ['values'],
    ],
    ['its name', { ...before, name: 'other' }, {}, 'sha256:chart', ['release']],
    ['its namespace', { ...before, namespace: 'b' }, {}, 'sha256:chart', ['release']],
    ['the chart’s content', before, {}, 'sha256:other', ['chart']],
    ['Kubernetes', before, { kubernetes: '1.37' }, 'sha256:chart', ['kubernetes']],
    ['adoption', { ...before, adopted: true }, {}, 'sha256:chart', ['adopted']],
    ['files of values', { ...before, valuesFiles: ['a.yaml', 'b.yaml'] }, {}, 'sha256:chart', ['valuesFiles']],
    ['post-renderers', { ...before, options: { postRenderers: [{}] } }, {}, 'sha256:chart', ['options']],
    [
      'several at once',
      { ...before, name: 'other', values: {} },
      { kubernetes: '1.35' },
      'sha256:chart',
      ['kubernetes', 'release', 'values'],
    ],
  ])('with %s', (_what, request, context, chart, changed) =>
    expect(changedInputs(inputsOf(before), inputsOf(request, context, chart))).toEqual(changed),
  );
});

describe('inputs stay the same', () => {
  const before: Partial<RenderingRequest> = { values: { a: 1, b: { c: 1, d: [{ e: 1, f: 2 }] } } };
  it.each<[string, Partial<RenderingRequest>, Parameters<typeof contextOf>[0]]>([
    ['keys in another order', { values: { b: { d: [{ f: 2, e: 1 }], c: 1 }, a: 1 } }, {}],
    [
      'values that a ConfigMap says in their place',
      { values: { a: 1 }, valuesFrom: [{ kind: 'ConfigMap', name: 'm' }] },
      { maps: { m: { 'values.yaml': 'b: { d: [{ f: 2, e: 1 }], c: 1 }' } } },
    ],
    ['API versions, whose answers the record has', before, { served: new Set(['x.io/v1']) }],
    ['ConfigMaps that nothing reads', before, { maps: { m: { 'values.yaml': 'a: 2' } } }],
    [
      'another place of the chart',
      { ...before, chart: { name: 'web', version: '1.0.0', oci: 'oci://mirror.example.com/web' } },
      {},
    ],
    ['a later version of an engine that embeds the same Helm', before, { engine: { type: 'flux', version: '2.10' } }],
  ])('with %s', (_what, request, context) =>
    expect(changedInputs(inputsOf(before), inputsOf(request, context))).toEqual([]),
  );

  it('whatever Secret it is that a mark stands for', () => {
    const from = (name: string) =>
      inputsOf({ ...before, valuesFrom: [{ kind: 'Secret', name, targetPath: 'password' }] });
    expect(changedInputs(from('one'), from('two'))).toEqual([]);
    expect(changedInputs(inputsOf(before), from('one'))).toEqual(['values']);
  });
});

test('names that only one side has count as changed', () => {
  expect(changedInputs({ a: '1', b: '2' }, { b: '2', c: '3' })).toEqual(['a', 'c']);
  expect(changedInputs({}, {})).toEqual([]);
});

test('a digest is that of the content, not of the order', () => {
  expect(digestOfJson({ a: 1, b: [{ c: 1, d: 2 }] })).toBe(digestOfJson({ b: [{ d: 2, c: 1 }], a: 1 }));
  expect(digestOfJson({ a: 1 })).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(new Set([{}, [], null, '', { a: null }, { a: '1' }, { a: 1 }, { a: [1] }].map(digestOfJson)).size).toBe(8);
});

test('a record stands beside its cluster, under namespace and name', () => {
  expect(recordPath('linksphere', { namespace: 'monitoring', name: 'loki' })).toBe(
    'clusters/linksphere/renderings/monitoring_loki.yaml',
  );
});
