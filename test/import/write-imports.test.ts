import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryProject } from '../support/temporary-project.ts';
import { packArchive, packSmall } from './support/chart-archive.ts';
import { serveRepository } from './support/helm-repository.ts';
import { strataImport } from './support/import-host.ts';

const chart = 'apiVersion: v2\nname: shop\nversion: 1.0.0\n';
const project = () =>
  temporaryProject({
    'clusters/.keep': '',
    'helm/shop/Chart.yaml': chart,
    'helm/shop/values.yaml': 'a: 1\n',
    'helm/values.yaml': 'a: 2\n',
  });
const contents = (files: Readonly<Record<string, { readonly content: string }>>) =>
  Object.fromEntries(Object.entries(files).map(([path, { content }]) => [path, content]));

describe('an import writes all or nothing', () => {
  test('where a file cannot be put', async () => {
    const { root, files } = project();
    await strataImport(root, ['chart', 'helm/shop']);
    const before = contents(files('imports'));
    mkdirSync(join(root, 'imports/charts/shop/schema.json'));
    const { url } = await serveRepository([
      {
        name: 'shop',
        version: '2.0.0',
        archive: packArchive({
          'shop/Chart.yaml': chart,
          'shop/values.schema.json': '{}',
          'shop/values.yaml': 'b: 1\n',
        }),
      },
    ]);
    const { code, err } = await strataImport(root, ['chart', `${url}#shop`]);
    expect(err()).toContain('strata: nothing was written: EISDIR');
    expect(code).toBe(2);
    expect(contents(files('imports'))).toEqual(before);
  });

  test('and leaves nothing else behind', async () => {
    const { root } = project();
    await strataImport(root, ['chart', 'helm/shop']);
    expect(existsSync(join(root, '.strata'))).toBe(false);
  });

  test('beside another import, whose row stays', async () => {
    const { root, read } = project();
    const { url } = await serveRepository(
      ['one', 'two', 'three'].map((name) => ({ name, version: '1.0.0', archive: packSmall(name, '1.0.0') })),
    );
    await Promise.all(['one', 'two', 'three'].map((name) => strataImport(root, ['chart', `${url}#${name}`])));
    expect(Object.keys(JSON.parse(read('imports/imports.lock.json')).charts)).toEqual(['one', 'three', 'two']);
  });
});

describe('everything again', () => {
  test('is nothing where nothing was imported', async () => {
    const { code, out } = await strataImport(project().root, ['--all', '--check']);
    expect([code, out()]).toEqual([0, 'nothing changes\n']);
  });

  test('of one name that was misspelt is refused', async () => {
    const { root } = project();
    await strataImport(root, ['chart', 'helm/shop']);
    for (const args of [
      ['--all', 'shpo'],
      ['crd', 'shpo'],
    ])
      expect((await strataImport(root, args)).err()).toContain('did you mean "shop"?');
    expect((await strataImport(root, ['--all', 'shop', '--check'])).code).toBe(0);
  });
});

describe('paths start where the command runs', () => {
  test.each([
    ['.', 'helm/shop'],
    ['helm', './shop/'],
    ['helm/shop', '.'],
  ])('in %s, %s', async (cwd, path) => {
    const { root, read } = project();
    const { code } = await strataImport(join(root, cwd), [
      'chart',
      path,
      '--values',
      cwd === '.' ? 'helm/values.yaml' : cwd === 'helm' ? 'values.yaml' : '../values.yaml',
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(read('imports/imports.lock.json')).charts.shop).toMatchObject({
      path: 'helm/shop',
      values: { a: 2 },
    });
    expect(read('imports/charts/shop/index.ts')).toContain("path: 'helm/shop'");
  });

  test('also those of definitions', async () => {
    const { root, read, write } = project();
    write(
      'helm/crds.yaml',
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nspec: {group: a.b, names: {kind: X, plural: xs}, versions: [{name: v1, served: true, storage: true}]}\n',
    );
    expect((await strataImport(join(root, 'helm'), ['crd', 'crds.yaml'])).code).toBe(0);
    expect((await strataImport(root, ['--all', '--check'])).code).toBe(0);
    expect(JSON.parse(read('imports/imports.lock.json')).crds.crds).toEqual({
      path: 'helm/crds.yaml',
      definitions: ['xs.a.b'],
    });
  });
});

test('what a chart says of itself ends no comment of the generated code', async () => {
  const { root, read, write } = project();
  write('helm/shop/Chart.yaml', `${chart}appVersion: "1 */ process.exit(1); /*"\n`);
  await strataImport(root, ['chart', 'helm/shop']);
  expect(read('imports/charts/shop/index.ts')).toContain(
    '/** Chart shop 1.0.0, application 1 * / process.exit(1); /*. */',
  );
});
