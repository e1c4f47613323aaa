import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/host/read-folder.ts';
import { loadArchive, loadFolder } from '../../../src/import/chart/load-chart.ts';
import { packArchive, packFolder, packSmall, shopFolder } from '../support/chart-archive.ts';

describe('a chart', () => {
  test('is the same from its folder and from an archive of it', async () => {
    const folder = await loadFolder(await readFolder(shopFolder), 'shop');
    const archive = await loadArchive(packFolder(shopFolder, 'shop'), 'shop.tgz');
    expect(archive.content).toBe(folder.content);
    expect(archive.chart).toMatchObject({
      name: 'shop',
      version: '1.4.0',
      appVersion: '2.1',
      kubeVersion: '>=1.28.0-0',
      type: 'application',
      dependencies: [
        { name: 'cache', alias: 'sessions', conditions: ['sessions.enabled'], tags: [] },
        { name: 'cache', alias: 'catalogue', conditions: [], tags: ['back'] },
        { name: 'names', conditions: [], tags: [] },
      ],
    });
    expect(archive.chart.subcharts.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'cache application',
      'names library',
    ]);
    expect([...archive.chart.crds.keys()]).toEqual(['orders.yaml']);
  });

  test('may hold packed sub-charts', async () => {
    const { chart } = await loadArchive(
      packArchive({
        'outer/Chart.yaml': 'name: outer\nversion: 1.0.0\n',
        'outer/charts/inner-0.1.0.tgz': packSmall('inner', '0.1.0'),
      }),
      'outer.tgz',
    );
    expect(chart.subcharts.map(({ name, version }) => `${name} ${version}`)).toEqual(['inner 0.1.0']);
  });

  test('is read as Helm reads it', async () => {
    const { chart } = await loadArchive(
      packArchive({
        'shop/Chart.yaml': '\uFEFFname: shop\nversion: 1.5\n',
        'shop/values.yaml': 'a: 1\na: 2\nb: {c: 1}\n---\nb: {d: 2}\n',
      }),
      'shop.tgz',
    );
    expect(chart).toMatchObject({ name: 'shop', version: '1.5', values: { a: 2, b: { c: 1, d: 2 } } });
  });

  test('has another content when a file of it changes, and the same when it is only packed under another version', async () => {
    const own = await loadArchive(packFolder(shopFolder, 'shop'), 'a');
    const changed = await loadArchive(
      packFolder(shopFolder, 'shop', (path, text) => (path === 'values.yaml' ? `${text}more: true\n` : text)),
      'b',
    );
    const renumbered = await loadArchive(
      packFolder(shopFolder, 'shop', (path, text) => (path === 'Chart.yaml' ? text.replace('1.4.0', '1.4.1') : text)),
      'c',
    );
    expect(changed.content).not.toBe(own.content);
    expect(renumbered.content).toBe(own.content);
  });
});

describe('an archive is refused', () => {
  const chart = 'name: shop\nversion: 1.0.0\n';
  test.each([
    ['that is no archive', Buffer.from('hello'), 'is no gzipped archive'],
    ['that is compressed, and no tar', gzipSync(randomBytes(4096)), 'is no tar archive'],
    [
      'without a chart',
      packArchive({ 'shop/values.yaml': 'a: 1' }),
      'is not a chart: no folder in it has a Chart.yaml',
    ],
    [
      'whose Chart.yaml has no version',
      packArchive({ 'shop/Chart.yaml': 'name: shop\n' }),
      'its Chart.yaml has no name or no version',
    ],
    [
      'with a path that climbs out',
      packArchive({ 'shop/Chart.yaml': chart, 'shop/../../etc/cron.d/x': 'x' }),
      'which climbs out of it',
    ],
    [
      'with an absolute path',
      packArchive({ 'shop/Chart.yaml': chart, '/etc/cron.d/x': 'x' }),
      'which climbs out of it',
    ],
    ['that unpacks to more than it may', gzipSync(Buffer.alloc(300 * 2 ** 20)), 'unpacks to more than 256 MiB'],
    [
      'with a file that is too large',
      packArchive({ 'shop/Chart.yaml': chart, 'shop/big': Buffer.alloc(33 * 2 ** 20) }),
      'with more than 32 MiB',
    ],
    [
      'with a broken schema',
      packArchive({ 'shop/Chart.yaml': chart, 'shop/values.schema.json': '{"type":' }),
      'values.schema.json" is broken',
    ],
    [
      'with values that are no YAML',
      packArchive({ 'shop/Chart.yaml': chart, 'shop/values.yaml': 'a: [1\nb: }' }),
      'is not YAML',
    ],
    [
      'with values that are a list',
      packArchive({ 'shop/Chart.yaml': chart, 'shop/values.yaml': '- a\n' }),
      'is not a YAML mapping',
    ],
  ])('%s', async (_what, archive, message) => {
    await expect(loadArchive(archive, 'shop.tgz')).rejects.toThrow(message);
  });

  test('that is a bomb of many small ones', async () => {
    const bomb = packArchive({
      'x/Chart.yaml': chart,
      ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`x/${name}`, Buffer.alloc(30 * 2 ** 20)])),
    });
    const many = Object.fromEntries(['1', '2', '3', '4'].map((name) => [`outer/charts/x${name}-1.0.0.tgz`, bomb]));
    await expect(loadArchive(packArchive({ 'outer/Chart.yaml': chart, ...many }), 'shop.tgz')).rejects.toThrow(
      'shop.tgz/charts/x3-1.0.0.tgz unpacks to more than 76 MiB',
    );
  });

  test('that nests charts without end', async () => {
    let archive = packSmall('inner', '1.0.0');
    for (let depth = 0; depth < 8; depth += 1)
      archive = packArchive({
        'outer/Chart.yaml': 'name: outer\nversion: 1.0.0\n',
        'outer/charts/x-1.0.0.tgz': archive,
      });
    await expect(loadArchive(archive, 'shop.tgz')).rejects.toThrow('nests charts deeper than 6 times');
  });
});
