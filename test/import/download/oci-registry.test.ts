import { describe, expect, test } from 'vitest';
import { temporaryProject } from '../../support/temporary-project.ts';
import { packArchive, packSmall } from '../support/chart-archive.ts';
import { strataImport } from '../support/import-host.ts';
import { serveRegistry } from '../support/oci-registry.ts';

const charts = ['1.0.0', '1.2.0', '1.10.0+build.1'].map((version) => ({
  name: 'shop',
  version,
  archive: packSmall('shop', version),
}));
const locked = (project: { read(path: string): string }) =>
  JSON.parse(project.read('imports/imports.lock.json')).charts.shop;

describe('a chart of an OCI registry', () => {
  test('is had through token, manifest and layer', async () => {
    const project = temporaryProject({});
    const { url, asked } = await serveRegistry('charts/shop', charts);
    const { code } = await strataImport(project.root, ['chart', `${url}:1.2.0`]);
    expect(code).toBe(0);
    expect(locked(project)).toMatchObject({ oci: url, version: '1.2.0' });
    expect(asked.map((each) => each.url.replace(/\?.*|sha256:.*/, ''))).toEqual([
      '/v2/charts/shop/tags/list',
      '/token',
      '/v2/charts/shop/tags/list',
      '/v2/charts/shop/manifests/1.2.0',
      '/v2/charts/shop/blobs/',
    ]);
  });

  test('may have a version that no tag can spell, and tags on many pages', async () => {
    const project = temporaryProject({});
    const { url } = await serveRegistry('charts/shop', charts, { pageSize: 1 });
    expect((await strataImport(project.root, ['chart', url])).code).toBe(0);
    expect(locked(project).version).toBe('1.10.0+build.1');
  });

  test('is had with credentials', async () => {
    const project = temporaryProject({});
    const { url } = await serveRegistry('charts/shop', charts, { basic: 'ada:secret' });
    const without = await strataImport(project.root, ['chart', url]);
    expect(without.err()).toContain('wants credentials (401)');
    expect(
      (await strataImport(project.root, ['chart', url], { STRATA_USERNAME: 'ada', STRATA_PASSWORD: 'secret' })).code,
    ).toBe(0);
  });

  test('is refused where its layer is not what the manifest names', async () => {
    const project = temporaryProject({});
    const { url } = await serveRegistry('charts/shop', charts, { tamper: true });
    const { code, err } = await strataImport(project.root, ['chart', url]);
    expect(err()).toMatch(/has the digest sha256:\w+, but sha256:\w+ is promised/);
    expect(code).toBe(2);
  });

  test('is refused where it is no chart', async () => {
    const project = temporaryProject({});
    const { url } = await serveRegistry('charts/shop', [
      { name: 'shop', version: '1.0.0', archive: packArchive({ 'shop/README.md': 'nothing' }) },
    ]);
    const { err } = await strataImport(project.root, ['chart', url]);
    expect(err()).toContain('is not a chart: no folder in it has a Chart.yaml');
  });

  test('has its nearest versions named where the one asked for is missing', async () => {
    const project = temporaryProject({});
    const { url } = await serveRegistry('charts/shop', charts);
    const { err } = await strataImport(project.root, ['chart', url, '--version', '1.3.0']);
    expect(err()).toContain('has no version "1.3.0"; the nearest are 1.2.0');
  });
});
