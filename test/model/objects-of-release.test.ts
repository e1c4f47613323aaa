import { describe, expect, it } from 'vitest';
import { holds, objectsOfChart, objectsOfRelease, valueAt } from '../../src/model/objects-of-release.ts';
import { chartOf, releaseOf } from '../support/plan-of.ts';
import type { ChartObject } from '../../src/model/chart-facts.ts';

const secret = (name: string, more: Partial<ChartObject> = {}): ChartObject => ({ apiVersion: 'v1', kind: 'Secret', namespace: '{namespace}', name, ...more });

describe('objectsOfChart', () => {
  it.each([
    ['the chart is named in the release', 'loki', {}, 'loki-tls'],
    ['the release has another name', 'logs', {}, 'logs-loki-tls'],
    ['a full name is given', 'logs', { fullnameOverride: 'store' }, 'store-tls'],
    ['the chart is renamed', 'logs', { nameOverride: 'gel' }, 'logs-gel-tls'],
  ])('fills the full name where %s', (_case, name, values, expected) => {
    const objects = objectsOfChart(chartOf('loki', [secret('{fullname}-tls')]), name, 'monitoring', values);
    expect(objects).toEqual([{ apiVersion: 'v1', kind: 'Secret', namespace: 'monitoring', name: expected }]);
  });

  it('cuts the full name where the chart does', () => {
    const facts = chartOf('kube-prometheus-stack', [secret('{fullname}')], { fullname: { contains: 'kube-prometheus-stack', limit: 26 } });
    expect(objectsOfChart(facts, 'metrics', 'm', {}).map(({ name }) => name)).toEqual(['metrics-kube-prometheus-st']);
  });

  it('leaves out what the values switch off, also by the default of the chart', () => {
    const when = (path: string, byDefault: boolean) => [{ path, is: true, default: byDefault }];
    const facts = chartOf('c', [secret('on', { when: when('on.enabled', true) }), secret('off', { when: when('off.enabled', false) })]);
    expect(objectsOfChart(facts, 'c', 'n', {}).map(({ name }) => name)).toEqual(['on']);
    expect(objectsOfChart(facts, 'c', 'n', { on: { enabled: false }, off: { enabled: true } }).map(({ name }) => name)).toEqual(['off']);
  });
});

describe('objectsOfRelease', () => {
  it('adds what the component brings and drops what it withholds', () => {
    const brought = { apiVersion: 'v1', kind: 'Secret', namespace: 'n', name: 'brought' };
    const { release } = releaseOf('n', 'c', chartOf('c', [secret('kept'), secret('withheld')]), { brings: [brought], withholds: ['Secret/withheld'] });
    expect(release && objectsOfRelease(release).map(({ name }) => name)).toEqual(['kept', 'brought']);
  });

  it('makes only what the component brings where the chart has no facts', () => {
    const { release } = releaseOf('n', 'c', 'unknown');
    expect(release && objectsOfRelease(release)).toEqual([]);
  });
});

describe('holds', () => {
  it.each([
    [{ path: 'a', is: true, default: false }, {}, false],
    [{ path: 'a', is: true, default: false }, { a: 'yes' }, true],
    [{ path: 'a', is: false, default: false }, { a: {} }, true],
    [{ path: 'a.b', is: 'helm', default: 'helm' }, { a: {} }, true],
    [{ path: 'a.b', is: 'helm', default: 'helm' }, { a: { b: 'cronJob' } }, false],
  ])('%j under %j is %s', (condition, values, expected) => {
    expect(holds([condition], values)).toBe(expected);
  });
});

describe('valueAt', () => {
  it('finds nested values and nothing through lists or scalars', () => {
    expect(valueAt({ a: { b: 1 } }, 'a.b')).toBe(1);
    expect(valueAt({ a: [1] }, 'a.0')).toBeUndefined();
    expect(valueAt({ a: 'text' }, 'a.length')).toBeUndefined();
    expect(valueAt({ a: null }, 'a.b')).toBeUndefined();
  });
});
