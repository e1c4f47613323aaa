import { describe, expect, test } from 'vitest';
import { temporaryProject } from '../support/temporary-project.ts';
import { packSmall } from './support/chart-archive.ts';
import { serveRepository } from './support/helm-repository.ts';
import { strataImport } from './support/import-host.ts';

const published = (name: string, ...versions: string[]) =>
  versions.map((version) => ({ name, version, archive: packSmall(name, version) }));
const project = (charts: object) => temporaryProject({ 'imports/imports.lock.json': JSON.stringify({ charts }) });

describe('what is imported', () => {
  test('is shown with what is newer, and each repository is asked once', async () => {
    const { url, asked } = await serveRepository([
      ...published('bank', '1.0.0', '1.1.0', '2.0.0-rc.1'),
      ...published('shop', '1.0.0'),
    ]);
    const row = { repository: url, version: '1.0.0' };
    const { code, out, err } = await strataImport(
      project({ bank: { ...row, retired: { since: '2026', successor: 'vault' } }, shop: row }).root,
      ['list'],
    );
    expect(
      out()
        .split('\n')
        .map((line) => line.replaceAll(/ {2,}/g, '  ')),
    ).toEqual([
      `chart  bank  1.0.0  ${url}#bank  retired since 2026: vault; 1.1.0 is there`,
      `chart  shop  1.0.0  ${url}#shop`,
      '',
    ]);
    expect(err()).toBe('');
    expect(asked.map((each) => each.url)).toEqual(['/charts/index.yaml']);
    expect(code).toBe(0);
  });

  test('is shown where no repository answers, and why in one line', async () => {
    const row = { repository: 'http://127.0.0.1:9', version: '1.0.0' };
    const { root } = project({
      bank: row,
      shop: { ...row, repository: 'http://127.0.0.1:9/other' },
      own: { path: 'helm/own', version: '1.0.0' },
    });
    const { code, out, err } = await strataImport(root, ['list']);
    expect(out().match(/not known whether newer exists/g)).toHaveLength(2);
    expect(err()).toBe(
      'note: 2 of 3 could not be asked whether newer exists: http://127.0.0.1:9/index.yaml refuses connections (--json says it of each)\n',
    );
    expect(code).toBe(0);
    const rows = JSON.parse((await strataImport(root, ['list', '--json'])).out()) as { unknown?: string }[];
    expect(rows.map(({ unknown }) => unknown)).toEqual([
      'http://127.0.0.1:9/index.yaml refuses connections',
      'http://127.0.0.1:9/other/index.yaml refuses connections',
      undefined,
    ]);
  });

  test('is nothing in a new project', async () => {
    const { code, out } = await strataImport(temporaryProject({}).root, ['list']);
    expect([code, out()]).toEqual([0, '']);
  });
});
