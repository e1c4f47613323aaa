import { describe, expect, test } from 'vitest';
import { chartOf, requestFor } from './support/fixture-charts.ts';
import { helmRenderer, rendered } from './support/helm-module.ts';

const renderer = helmRenderer();
const render = (...request: Parameters<typeof requestFor>) => rendered(renderer, requestFor(...request));
const nothing = { random: false, clock: false, lookup: false, installOrUpgrade: false };

describe('API versions', () => {
  const apiVersions = ['policy/v1', 'policy/v1/PodDisruptionBudget', 'apps/v1'];
  const asked = { 'policy/v1/PodDisruptionBudget': true, 'monitoring.coreos.com/v1': false, 'apps/v1': true };

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
    const chart = chartOf('{{ $known := .Capabilities.APIVersions }}{{ $known.Has "a/v1" }}: {{ first $known }}\napiVersion: v1\nkind: ConfigMap');
    expect(render('hooks', { chart, apiVersions })).toMatchObject({ readsWholeList: true, questions: { 'a/v1': false } });
  });

  test('were asked for in a chart that failed, too', () => {
    const chart = chartOf('{{ if not (.Capabilities.APIVersions.Has "a/v1") }}{{ fail "a is needed" }}{{ end }}');
    expect(renderer.render(requestFor('hooks', { chart }))).toMatchObject({ error: { kind: 'template' }, questions: { 'a/v1': false } });
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
    expect(render('secrets', { values: { dated: true } }).uses).toEqual({ ...nothing, random: true, lookup: true, clock: true });
  });
});

describe('the same request', () => {
  test.each(['secrets', 'certificates', 'family'])('gives the same result, whatever was rendered before (%s)', (chart) => {
    const request = requestFor(chart);
    const first = renderer.render(request);
    renderer.render(requestFor('hooks'));
    expect(renderer.render(request)).toEqual(first);
    renderer.close();
    expect(renderer.render(request)).toEqual(first);
  });
});

test('another seed gives other random numbers', () => {
  const passwords = ['one', 'two'].map((seed) => render('secrets', { seed }).templates[0]?.object.stringData);
  for (const key of ['password', 'id', 'number']) expect(passwords[0]).not.toHaveProperty(key, (passwords[1] as Record<string, string>)[key]);
  const [one, two] = ['one', 'two'].map((seed) => JSON.stringify(render('certificates', { seed }).templates));
  expect(one).not.toBe(two);
});

test('another clock gives another date', () => {
  const labels = [Date.UTC(2024, 1, 29), Date.UTC(2031, 0, 1)].map((clock) => {
    return (render('secrets', { clock, values: { dated: true } }).templates[0]?.object.metadata as { labels: object }).labels;
  });
  expect(labels).toEqual([
    { made: '2024-02-29', again: '2024-02-29', never: '1970-01-01' }, { made: '2031-01-01', again: '2031-01-01', never: '1970-01-01' },
  ]);
});
