import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/import/chart/chart.ts';
import { flipSwitches } from '../../../src/import/render/flip-switches.ts';
import type { Switch } from '../../../src/import/render/find-switches.ts';
import type { TryValues } from '../../../src/import/render/find-value-uses.ts';
import type { RenderedObject } from '../../../src/import/render/read-rendering.ts';
import { mergeValues, scalarAt, type Values } from '../../../src/import/render/values.ts';

const cache: Switch = { path: 'cache.enabled', default: false, base: false, to: true, isCondition: false };
const own: Values = { cache: { enabled: false, replicas: 2, port: 6379 } };
const stand: Values = { cache: { replicas: 309, port: 20_001 } };

/** Tries one switch of a chart that is a function of its values, with stand-ins for the cache's. */
async function flipCache(makes: (values: Values) => string[] | undefined) {
  const tryValues: TryValues = async (over) => makes(mergeValues(own, over))?.map(object);
  const base = { objects: makes(own)?.map(object) ?? [], tryValues };
  const ground = { objects: makes(mergeValues(own, stand))?.map(object) ?? [], tryValues: (over: Values) => tryValues(mergeValues(stand, over)) };
  const tokens = { ...ground, mapped: base, shown: new Set<string>(), deciding: [], maps: { safe: [], replacing: new Map(), readIn: new Map(), varying: new Map(), failed: [] } };
  const chart = { subcharts: [] } as unknown as Chart;
  const [flip] = await flipSwitches(chart, [cache], { base: makes(own)?.map(object) ?? [], tokens, tryValues, parallel: 1, progress: () => undefined });
  return flip?.objects?.map(({ facts }) => facts.name);
}

describe('what a switch brings is looked at with stand-ins for values', () => {
  test('where it makes as many objects of them', async () => {
    expect(await flipCache((values) => ['shop', ...(isOn(values) ? [`cache:${scalarAt(values, 'cache.port')}`] : [])])).toEqual(['shop', 'cache:20001']);
  });

  test('where it changes none', async () => {
    expect(await flipCache(() => ['shop'])).toEqual(['shop']);
  });

  test('and with the own values where it makes one for each of so many', async () => {
    const each = (values: Values) => Array.from({ length: Number(scalarAt(values, 'cache.replicas')) }, (_, index) => `cache-${index}`);
    expect(await flipCache((values) => ['shop', ...(isOn(values) ? each(values) : [])])).toEqual(['shop', 'cache-0', 'cache-1']);
  });

  test('and with the own values where it does not render otherwise', async () => {
    expect(await flipCache((values) => (isOn(values) && scalarAt(values, 'cache.port') !== 6379 ? undefined : ['shop', ...(isOn(values) ? ['cache'] : [])]))).toEqual(['shop', 'cache']);
  });
});

function isOn(values: Values): boolean {
  return scalarAt(values, 'cache.enabled') === true;
}

function object(name: string): RenderedObject {
  return { identity: `/Service/store/${name}`, source: 'shop/templates/service.yaml', facts: { apiVersion: 'v1', kind: 'Service', namespace: 'store', name } as RenderedObject['facts'] };
}
