import { describe, expect, test } from 'vitest';
import { chartOf, requestFor } from './support/fixture-charts.ts';
import { helmRenderer, rendered } from './support/helm-module.ts';

const renderer = helmRenderer();
const render = (...request: Parameters<typeof requestFor>) => rendered(renderer, requestFor(...request));
const nothing = { random: false, clock: false, lookup: false, installOrUpgrade: false };

describe('API versions', () => {
  const apiVersions = ['policy/v1', 'policy/v1/PodDisruptionBudget', 'apps/v1'];
  const asked = {
    'policy/v1/PodDisruptionBudget': true,
    'monitoring.coreos.com/v1': false,
    'apps/v1': true,
    'batch/v1': false,
  };

  test('are those that are served, and questions about them are known', () => {
    const result = render('questions', { apiVersions });
    expect(result).toMatchObject({ questions: asked, readsWholeList: false, uses: nothing });
    expect(result.templates[0]?.object.data).toMatchObject({ budgets: 'true', monitors: 'false', with: 'true' });
  });

  test.each(['whole', 'shown'])('are not all asked one by one (%s)', (value) => {
    const { readsWholeList, questions } = render('questions', { apiVersions, values: { [value]: true } });
    expect(readsWholeList).toBe(true);
    expect(questions).toMatchObject(asked);
  });

  test('may be read where a template keeps them under a name', () => {
    const kept = '{{ $known := .Capabilities.APIVersions }}{{ $known.Has "a/v1" }}: {{ first $known }}';
    const chart = chartOf(`${kept}\napiVersion: v1\nkind: ConfigMap`);
    const told = { readsWholeList: true, questions: { 'a/v1': false } };
    expect(render('hooks', { chart, apiVersions })).toMatchObject(told);
  });

  test('were asked for in a chart that failed, too', () => {
    const chart = chartOf('{{ if not (.Capabilities.APIVersions.Has "a/v1") }}{{ fail "a is needed" }}{{ end }}');
    const told = { error: { kind: 'template' }, questions: { 'a/v1': false } };
    expect(renderer.render(requestFor('hooks', { chart }))).toMatchObject(told);
  });
});

test('the version of Kubernetes has all its spellings', () => {
  const { templates } = render('questions', { kubernetesVersion: '1.35.2' });
  expect(templates[0]?.object.data).toMatchObject({ kubernetes: '1.35 v1.35.2', old: 'v1.35.2', helm: 'v4.2' });
});

describe('what a rendering uses', () => {
  test.each([
    ['randAlphaNum 5', { random: true }],
    ['genCA "a" 1', { random: true }],
    ['shuffle "abc"', { random: true }],
    ['encryptAES "key" "text"', { random: true }],
    ['keys (dict "a" 1 "b" 2)', { random: true }],
    ['keys (dict "a" 1)', {}],
    ['derivePassword 1 "long" "a" "b" "c"', {}],
    ['now', { clock: true }],
    ['ago now', { clock: true }],
    ['date "2006" 0', {}],
    ['date "2006" "x"', { clock: true }],
    ['htmlDate nil', { clock: true }],
    ['durationRound "2h"', {}],
    ['durationRound (toDate "2006" "2020")', { clock: true }],
    ['lookup "v1" "Pod" "" ""', { lookup: true }],
    ['.Release.IsInstall', { installOrUpgrade: true }],
    ['$.Release.Revision', { installOrUpgrade: true }],
    ['index .Release "IsUpgrade"', { installOrUpgrade: true }],
    ['toYaml .Release', { installOrUpgrade: true }],
    ['.Release.Name', {}],
    ['tpl "{{ randAlpha 3 }}" .', { random: true }],
    ['if false }}{{ randAlpha 3 }}{{ now }}{{ .Release.IsUpgrade }}{{ end', {}],
  ])('%s', (expression, uses) => {
    const chart = chartOf(`{{ define "unprinted" }}{{ ${expression} }}{{ end }}{{ $_ := include "unprinted" . }}`);
    expect(render('hooks', { chart }).uses).toEqual({ ...nothing, ...uses });
  });

  test('is told of sub-charts too', () => {
    expect(render('secrets').uses).toEqual({ ...nothing, random: true, lookup: true });
    const dated = render('secrets', { values: { dated: true } });
    expect(dated.uses).toEqual({ ...nothing, random: true, lookup: true, clock: true });
  });
});

describe('the same request', () => {
  const charts = ['secrets', 'certificates', 'family'];

  test.each(charts)('gives the same result, whatever was rendered before (%s)', (chart) => {
    const request = requestFor(chart);
    const first = renderer.render(request);
    renderer.render(requestFor('hooks'));
    expect(renderer.render(request)).toEqual(first);
    renderer.close();
    expect(renderer.render(request)).toEqual(first);
  });
});

test('another seed gives other random numbers', () => {
  const [first, second] = ['one', 'two'].map((seed) => {
    return Object.values(render('secrets', { seed }).templates[0]?.object.stringData ?? {});
  });
  expect(first).toHaveLength(3);
  expect(first?.filter((value) => second?.includes(value))).toEqual([]);
  const [one, two] = ['one', 'two'].map((seed) => JSON.stringify(render('certificates', { seed }).templates));
  expect(one).not.toBe(two);
});

test('another clock gives another date', () => {
  const labels = [Date.UTC(2024, 1, 29), Date.UTC(2031, 0, 1)].map((clock) => {
    const { templates } = render('secrets', { clock, values: { dated: true } });
    return templates.map(({ object }) => (object.metadata as { labels: object }).labels);
  });
  expect(labels.flat()).toEqual([
    { made: '2024-02-29', again: '2024-02-29', never: '1970-01-01' },
    { made: '2031-01-01', again: '2031-01-01', never: '1970-01-01' },
  ]);
});
