import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../src/import/chart/chart.ts';
import type { Switch } from '../../../src/import/render/find-switches.ts';
import { flipSwitches } from '../../../src/import/render/flip-switches.ts';
import type { RenderedObject } from '../../../src/import/render/read-rendering.ts';
import type { StandIn } from '../../../src/import/render/stand-in.ts';
import { valueAt, type Values } from '../../../src/import/render/values.ts';
import { areApart, zoneOfSource, zoneOfValue } from '../../../src/import/render/zones.ts';

const chartOf = (name: string, ...subcharts: Chart[]) => ({ name, type: 'application', subcharts, dependencies: [] }) as unknown as Chart;
const shop = chartOf('shop', chartOf('cache', chartOf('disk')), chartOf('queue'));
const objectOf = (name: string, source: string, type = ''): RenderedObject =>
  ({ identity: `/ConfigMap/n/${name}`, source, facts: { apiVersion: 'v1', kind: 'ConfigMap', namespace: 'n', name, ...(type === '' ? {} : { labels: { type } }) } });
const switchOf = (path: string): Switch => ({ path, default: false, base: false, to: true, isCondition: false });

/** A chart in which each sub-chart has an object of its own, which a switch removes and another changes; the chart itself reads one of them. */
function render(values: Values): RenderedObject[] {
  const on = (path: string) => valueAt(values, path) === true;
  return [
    objectOf('own', 'shop/templates/own.yaml', on('queue.seen') ? 'seen' : ''),
    ...(on('cache.enabled') ? [] : [objectOf('cache', 'shop/charts/cache/templates/a.yaml', on('cache.plain') ? 'plain' : '')]),
    objectOf('disk', 'shop/charts/cache/charts/disk/templates/a.yaml', on('cache.disk.enabled') ? 'big' : ''),
    objectOf('queue', 'shop/charts/queue/templates/a.yaml', on('queue.enabled') ? 'long' : ''),
  ];
}

async function flip(paths: readonly string[], fails: (values: Values) => boolean = () => false) {
  const base = render({});
  let renderings = 0;
  const tryValues = async (values: Values) => {
    renderings += 1;
    return fails(values) ? undefined : render(values);
  };
  const ground = { objects: base, tryValues };
  const tokens = { ...ground, mapped: ground } as unknown as StandIn;
  const flips = await flipSwitches(shop, paths.map(switchOf), { base, tokens, tryValues, parallel: 2, progress: () => undefined });
  const shown = flips.map(({ switch: { path }, objects, reference }) => {
    const known = new Map(reference.map((object) => [object.identity, JSON.stringify(object)]));
    const now = new Map((objects ?? []).map((object) => [object.identity, JSON.stringify(object)]));
    const changed = [...new Set([...known.keys(), ...now.keys()])].filter((identity) => known.get(identity) !== now.get(identity));
    return `${path}: ${objects === undefined ? 'fails' : changed.map((identity) => identity.slice('/ConfigMap/n/'.length)).join(' ')}`;
  });
  return { shown, renderings };
}

describe('switches are tried', () => {
  test('of sub-charts that see nothing of each other at once, each with what it changes', async () => {
    expect(await flip(['cache.disk.enabled', 'queue.enabled', 'queue.none'])).toEqual({ shown: ['cache.disk.enabled: disk', 'queue.enabled: queue', 'queue.none: '], renderings: 2 });
  });

  test('apart where one chart lies in the other, or the chart above reads what its sub-chart is given', async () => {
    const { shown } = await flip(['cache.enabled', 'cache.disk.enabled', 'queue.enabled', 'queue.seen']);
    expect(shown).toEqual(['cache.enabled: cache', 'cache.disk.enabled: disk', 'queue.enabled: queue', 'queue.seen: own']);
  });

  test('one by one where several of those that are not likely to matter do', async () => {
    const { shown } = await flip(['cache.plain', 'cache.none', 'cache.nothing', 'queue.seen', 'own.plain']);
    expect(shown).toEqual(['cache.plain: cache', 'cache.none: ', 'cache.nothing: ', 'queue.seen: own', 'own.plain: ']);
  });

  test('until it is known with which of them the chart does not render', async () => {
    const { shown } = await flip(['cache.enabled', 'queue.enabled', 'queue.broken'], (values) => valueAt(values, 'queue.broken') === true);
    expect(shown).toEqual(['cache.enabled: cache', 'queue.enabled: queue', 'queue.broken: fails']);
  });
});

test('values and files belong to sub-charts', () => {
  expect(['enabled', 'cache', 'cache.enabled', 'cache.disk.size', 'cache.other.size', 'global.cache'].map((path) => zoneOfValue(shop, path))).toEqual(['', '', 'cache', 'cache/disk', 'cache', '']);
  expect(['shop/templates/a.yaml', 'shop/charts/cache/templates/charts/a.yaml', 'shop/charts/cache/charts/disk/templates/a.yaml', ''].map(zoneOfSource)).toEqual(['', 'cache', 'cache/disk', '']);
  expect([['a', 'b'], ['a', 'a'], ['a', 'a/b'], ['a/b', 'a/c'], ['', 'a'], ['ab', 'a']].map(([one = '', other = '']) => areApart(one, other))).toEqual([true, false, false, true, false, true]);
});
