import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryProject, type TemporaryProject } from '../support/temporary-project.ts';
import { compileProject } from './support/compile-project.ts';
import { packFolder, packSmall, shopFolder } from './support/chart-archive.ts';
import { serveRepository } from './support/helm-repository.ts';
import { strataImport } from './support/import-host.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/import');
const golden = join(fixtures, 'expected');

/** A project that holds the test's chart in a folder of its own. */
function shopProject(): TemporaryProject {
  const project = temporaryProject({});
  cpSync(shopFolder, join(project.root, 'charts/shop'), { recursive: true });
  return project;
}

const importShop = (project: TemporaryProject, ...args: string[]) =>
  strataImport(project.root, ['chart', 'charts/shop', '--namespace', 'store', ...args]);
const locked = (project: TemporaryProject) =>
  JSON.parse(project.read('imports/imports.lock.json')) as {
    charts: Record<string, { version: string; imported: { version: string } }>;
  };
const contents = (project: TemporaryProject) =>
  Object.fromEntries(Object.entries(project.files('imports')).map(([path, { content }]) => [path, content]));

describe('a chart and its definitions', () => {
  test('become the files that are kept here', async () => {
    const project = shopProject();
    expect((await importShop(project)).code).toBe(0);
    expect((await strataImport(project.root, ['crd', 'charts/shop/crds', '--name', 'shop'])).code).toBe(0);
    const files = contents(project);
    if (process.env.UPDATE_GOLDEN === '1') writeGolden(files);
    expect(Object.keys(files)).toEqual(listGolden());
    for (const [path, content] of Object.entries(files))
      expect(content, path).toBe(readFileSync(join(golden, path), 'utf8'));
  });

  test('carry names and types, not the prose of the chart', async () => {
    const project = shopProject();
    await importShop(project);
    await strataImport(project.root, ['crd', 'charts/shop/crds', '--name', 'shop']);
    const all = Object.values(contents(project)).join('\n');
    for (const prose of ['How many pods', 'Values of the cache', 'What somebody bought', 'How much it keeps'])
      expect(all).not.toContain(prose);
  });

  test('are the same bytes every time', async () => {
    const [one, other] = [shopProject(), shopProject()];
    for (const project of [one, other]) await importShop(project);
    expect(contents(one)).toEqual(contents(other));
    const { out } = await importShop(one);
    expect(out()).toContain('nothing changes');
  });

  test(
    'are typed: TypeScript takes what the chart knows and refuses what it does not',
    { timeout: 60_000 },
    async () => {
      const project = shopProject();
      await importShop(project);
      await strataImport(project.root, ['crd', 'charts/shop/crds', '--name', 'shop']);
      project.write(
        'good.ts',
        [
          "import { shop, type ShopValues } from './imports/charts/shop/index.ts';",
          "import { order } from './imports/crds/shop.example.com/index.ts';",
          "export const values: ShopValues = { replicas: 3, mode: 'worker', sessions: { eviction: 'lru', enabled: false }, tags: { back: true }, podLabels: { any: 'thing' }, topology: [] };",
          "export const service: NonNullable<typeof shop.types>['services'] = 'sessions';",
          "export const one = order({ metadata: { name: 'a', namespace: 'b' }, spec: { items: [{ sku: 'ABC-1' }], window: '25%' } });",
        ].join('\n'),
      );
      project.write(
        'bad.ts',
        [
          "import { shop, type ShopValues } from './imports/charts/shop/index.ts';",
          "import { order } from './imports/crds/shop.example.com/index.ts';",
          'export const a: ShopValues = { replica: 3 };',
          "export const b: ShopValues = { mode: 'batch' };",
          "export const c: ShopValues = { sessions: { persistence: { sizes: '1Gi' } } };",
          "export const d: NonNullable<typeof shop.types>['services'] = 'nope';",
          "export const e = order({ metadata: { name: 'a' }, spec: { carrier: 'post' } });",
          "export const f = order({ metadata: { name: 'a' }, spec: { items: [{ sku: 'A', amounts: 1 }] } });",
        ].join('\n'),
      );
      const errors = compileProject(project);
      expect(errors.filter((line) => !line.startsWith('bad.ts'))).toEqual([]);
      expect(errors.map((line) => /^bad\.ts\((\d+)/.exec(line)?.[1])).toEqual(['3', '4', '5', '6', '7', '8']);
    },
  );
});

describe('the lock file', () => {
  test.each([
    ['a folder of the project', 'charts/shop', 'charts/shop', "path: 'charts/shop'"],
    ['a folder of the project by its whole path', '<root>/charts/shop/', 'charts/shop', "path: 'charts/shop'"],
    ['a folder elsewhere, where Flux reads nothing', '../elsewhere/charts/shop', '../elsewhere/charts/shop', undefined],
  ])('says where a chart is from: %s', async (_what, given, path, written) => {
    const parent = shopProject();
    cpSync(join(parent.root, 'charts'), join(parent.root, 'elsewhere/charts'), { recursive: true });
    const root = join(parent.root, 'project');
    cpSync(join(parent.root, 'charts'), join(root, 'charts'), { recursive: true });
    expect((await strataImport(root, ['chart', given.replace('<root>', root)])).code).toBe(0);
    expect(JSON.parse(readFileSync(join(root, 'imports/imports.lock.json'), 'utf8'))).toMatchObject({
      charts: { shop: { path } },
    });
    expect(/path: .*'/.exec(readFileSync(join(root, 'imports/charts/shop/index.ts'), 'utf8'))?.[0]).toBe(written);
  });

  test('lets everything be imported again, and --check finds what was changed', async () => {
    const project = temporaryProject({});
    const { url } = await serveRepository([{ name: 'shop', version: '1.0.0', archive: packSmall('shop', '1.0.0') }]);
    await strataImport(project.root, ['chart', `${url}#shop`]);
    const before = contents(project);
    expect((await strataImport(project.root, ['--all', '--check'])).code).toBe(0);
    project.write('imports/charts/shop/values.ts', 'export interface ShopValues { mine?: string }\n');
    project.write('imports/charts/shop/extra.ts', 'export {};\n');
    const check = await strataImport(project.root, ['--all', '--check']);
    expect(check.out()).toBe('  removed imports/charts/shop/extra.ts\n  changed imports/charts/shop/values.ts\n');
    expect(check.code).toBe(1);
    expect((await strataImport(project.root, ['--all'])).code).toBe(0);
    expect(contents(project)).toEqual(before);
  });

  test('lets what is named be imported again, with its definitions, and looks at nothing else', async () => {
    const project = shopProject();
    await importShop(project);
    await strataImport(project.root, ['crd', 'charts/shop/crds', '--name', 'orders']);
    project.write('imports/charts/shop/values.ts', 'export interface ShopValues { mine?: string }\n');
    project.write('imports/crds/shop.example.com/extra.ts', 'export {};\n');
    const check = async (name: string) => (await strataImport(project.root, ['--all', name, '--check'])).out();
    expect(await check('orders')).toBe('  removed imports/crds/shop.example.com/extra.ts\n');
    expect(await check('shop')).toBe('  changed imports/charts/shop/values.ts\n');
    const misspelt = await strataImport(project.root, ['--all', 'shup', '--check']);
    expect(misspelt.err()).toBe('strata: nothing is imported as "shup": did you mean "shop"?\n');
    expect(misspelt.code).toBe(2);
  });

  test('is what a bot changes to bump a version', async () => {
    const project = temporaryProject({});
    const { url } = await serveRepository(
      ['1.0.0', '1.1.0'].map((version) => ({ name: 'shop', version, archive: packSmall('shop', version) })),
    );
    await strataImport(project.root, ['chart', `${url}#shop`, '--version', '1.0.0']);
    expect((await strataImport(project.root, ['list'])).out()).toMatch(
      /^chart {2}shop {2}1\.0\.0 {2}[0-9a-f]{12} {2}http\S+#shop {2}1\.1\.0 is there\n$/,
    );
    project.write(
      'imports/imports.lock.json',
      project
        .read('imports/imports.lock.json')
        .replace('"version": "1.0.0",\n      "imported"', '"version": "1.1.0",\n      "imported"'),
    );
    expect((await strataImport(project.root, ['--all', '--check'])).code).toBe(1);
    await strataImport(project.root, ['--all']);
    expect(locked(project).charts.shop).toMatchObject({ version: '1.1.0', imported: { version: '1.1.0' } });
    expect(project.read('imports/charts/shop/index.ts')).toContain("version: '1.1.0'");
    expect((await strataImport(project.root, ['list'])).out()).not.toContain('is there');
  });

  test('refuses a version that was published again with other content', async () => {
    const project = temporaryProject({});
    const first = await serveRepository([{ name: 'shop', version: '1.0.0', archive: packSmall('shop', '1.0.0') }]);
    await strataImport(project.root, ['chart', `${first.url}#shop`]);
    const again = await serveRepository([{ name: 'shop', version: '1.0.0', archive: packFolder(shopFolder, 'shop') }]);
    project.write('imports/imports.lock.json', project.read('imports/imports.lock.json').replace(first.url, again.url));
    const { code, err } = await strataImport(project.root, ['--all', '--check']);
    expect(err()).toContain('is locked: it was changed or published again');
    expect(code).toBe(2);
  });
});

describe('a mirror', () => {
  const withMirror = (entry: object = {}) => {
    const project = temporaryProject({});
    mkdirSync(join(project.root, 'mirror'));
    writeFileSync(join(project.root, 'mirror/shop.tgz'), packSmall('shop', '1.0.0'));
    project.write(
      'mirror/index.json',
      JSON.stringify([
        {
          name: 'shop',
          version: '1.0.0',
          file: 'shop.tgz',
          repositories: ['https://charts.example.com/'],
          oci: ['oci://registry.example.com/shop'],
          ...entry,
        },
      ]),
    );
    return project;
  };

  test.each(['https://charts.example.com#shop', 'oci://registry.example.com/shop'])(
    'answers for %s in place of the network',
    async (reference) => {
      const project = withMirror();
      expect((await strataImport(project.root, ['chart', reference, '--mirror', 'mirror'])).code).toBe(0);
      expect((await strataImport(project.root, ['--all', '--check'], { STRATA_MIRROR: 'mirror' })).code).toBe(0);
    },
  );

  test.each([
    ['https://charts.example.com#shpo', {}, 'did you mean "shop"?'],
    ['https://elsewhere.example.com#shop', {}, 'has no https://elsewhere.example.com#shop'],
    ['https://charts.example.com#shop', { file: '../shop.tgz' }, 'is outside it'],
    ['https://charts.example.com#shop', { file: 'gone.tgz' }, 'but has no such file'],
  ])('says what it does not have: %s %o', async (reference, entry, message) => {
    const project = withMirror(entry);
    const { code, err } = await strataImport(project.root, ['chart', reference, '--mirror', 'mirror']);
    expect(err()).toContain(message);
    expect(code).toBe(2);
  });

  test('of packages of the source tree locks their files, not their digests', async () => {
    const project = withMirror();
    await strataImport(project.root, [
      'chart',
      'https://charts.example.com#shop',
      '--mirror',
      'mirror',
      '--repackaged',
    ]);
    expect(locked(project).charts.shop?.imported).not.toHaveProperty('digest');
    writeFileSync(join(project.root, 'mirror/shop.tgz'), packSmall('shop', '1.0.0').subarray());
    expect((await strataImport(project.root, ['--all', '--check', '--mirror', 'mirror'])).code).toBe(0);
  });
});

describe('what only rendering shows', { timeout: 120_000 }, () => {
  test('definitions among the templates, with the value that brings them, and the keys of all that is made', async () => {
    const project = shopProject();
    await importShop(project);
    expect(JSON.parse(project.read('imports/charts/shop/crds.json'))).toMatchObject([
      { kind: 'Order', from: 'crds' },
      { kind: 'Voucher', from: 'templates', value: 'crds.install' },
    ]);
    expect(project.read('imports/charts/shop/index.ts')).toContain(
      "type Services = 'catalogue' | 'main' | 'sessions';",
    );
    const crds = await strataImport(project.root, ['crd', 'shop']);
    expect(crds.out()).toContain('imported 2 definitions as "shop"');
    expect(project.read('imports/crds/shop.example.com/v1/voucher.types.ts')).toContain('percent');
  });
});

describe('misuse is one line', () => {
  test.each([
    [['chart'], 'say which chart to import'],
    [['charts', 'x'], 'say what to import: chart, crd, list, or --all (did you mean "chart"?)'],
    [['chart', 'nowhere'], 'there is no folder or archive "nowhere"'],
    [['chart', 'nowhere', 'shop'], 'is no URL of a repository'],
    [['list', 'shop'], '"shop" is one argument too many'],
    [['chart', 'ftp://example.com#shop'], 'begins with "ftp://": charts come by https://, oci://'],
    [
      ['chart', 'https://ada:secret@example.com#shop'],
      'credentials do not belong into the URL for "example.com", which is committed',
    ],
    [['chart', 'oci://ada:secret@example.com/shop'], 'credentials do not belong into the URL for "example.com"'],
    [['crd', 'https://ada:secret@example.com/crds.yaml'], 'credentials do not belong into the URL for "example.com"'],
    [
      ['chart', 'charts/shop', '--source', 'https://ada@example.com#shop'],
      'credentials do not belong into the URL for "example.com"',
    ],
    [['chart', 'charts/shop', '--kubernetes', '1.36.2'], '"1.36.2" is no minor version of Kubernetes'],
    [['crd', 'nowhere.yaml'], 'there is no file, folder or imported chart "nowhere.yaml"'],
    [['list', '--check'], '--check goes with --all'],
    [['chart', 'charts/shop', '--name', 'Not/Good'], 'cannot name a folder'],
    [['chart', 'charts/shop', '--values', 'gone.yaml'], 'there is no file "gone.yaml"'],
    [['crd', 'charts/shop'], 'is a chart: import it with "strata import chart"'],
    [
      ['crd', 'charts/shop/templates/crds.yaml'],
      'is not YAML: it is a template of a chart; import the chart, then its definitions',
    ],
    [['chart', 'oci://nothing'], 'names no chart'],
    [['chart', 'oci://example.com/shop@sha256:abc'], 'names a digest: name a version'],
    [['crd', 'charts/shop/values.yaml'], 'holds no custom resource definitions'],
  ])('%j', async (args, message) => {
    const project = shopProject();
    const { code, err } = await strataImport(project.root, args);
    expect(err()).toContain(message);
    expect(err().trimEnd().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });

  test('a definition that another import has', async () => {
    const project = shopProject();
    await strataImport(project.root, ['crd', 'charts/shop/crds', '--name', 'shop']);
    const { err } = await strataImport(project.root, ['crd', 'charts/shop/crds/orders.yaml', '--name', 'orders']);
    expect(err()).toContain('"orders.shop.example.com" is already imported as part of "shop"');
  });
});

function listGolden(): string[] {
  if (!existsSync(golden)) return [];
  const paths = readdirSync(golden, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => statSync(join(golden, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function writeGolden(files: Readonly<Record<string, string>>): void {
  rmSync(golden, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(golden, path, '..'), { recursive: true });
    writeFileSync(join(golden, path), content);
  }
}
