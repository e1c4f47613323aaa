import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CannotRehearse } from '../../../rehearsal/cannot-rehearse.ts';
import { createStandInChart } from '../../../rehearsal/standins/create-stand-in-chart.ts';
import { fillChartShelf } from '../../../rehearsal/world/chart-shelf.ts';
import { MirrorArchives } from '../../../rehearsal/world/mirror-archives.ts';
import { loadArchive } from '../../../src/import/chart/load-chart.ts';
import { digestOf } from '../../../src/import/download/archive.ts';
import type { ImportLock } from '../../../src/import/lock/import-lock.ts';
import { planOf, releaseOf, repositoryOf } from '../../support/plan-of.ts';

const repository = 'https://charts.example.com/gizmo';
const place = { at: repository, name: 'gizmo', version: '1.0.0' };

/** A folder with one real archive, and what a lock file says of it. */
describe('a mirror', () => {
  let folder = '';
  let archive: Buffer;
  let content = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mirror-'));
    archive = await createStandInChart('gizmo', []);
    content = (await loadArchive(archive, 'gizmo')).content;
    writeFileSync(join(folder, 'gizmo.tgz'), archive);
    const entry = { name: 'gizmo', version: 'v1.0.0', file: 'gizmo.tgz', repositories: [`${repository}/`] };
    const gone = { name: 'gone', version: '1.0.0', file: 'gone.tgz', oci: ['oci://registry.example.com/gone'] };
    writeFileSync(join(folder, 'index.json'), JSON.stringify([entry, gone]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const open = (imported?: { content: string; digest?: string }) => {
    const row = { repository, chart: 'gizmo', version: '1.0.0' };
    const charts: ImportLock['charts'] =
      imported === undefined ? {} : { gizmo: { ...row, imported: { version: '1.0.0', ...imported } } };
    return MirrorArchives.open(folder, { charts, crds: {} });
  };

  test('answers for the URLs of its index, with or without a slash at the end', async () => {
    expect(await (await open()).read(place)).toEqual({ archive, version: 'v1.0.0', notes: [] });
  });

  test.each([
    { ...place, at: 'https://charts.example.com/other' },
    { ...place, version: '1.0.1' },
    { ...place, name: 'gadget' },
  ])('has nothing else: $at $name $version', async (other) => {
    expect(await (await open()).read(other)).toBeUndefined();
  });

  test('takes what has the files that were imported, and says where it was packed otherwise', async () => {
    const asImported = await open({ content, digest: digestOf(archive) });
    expect((await asImported.read(place))?.notes).toEqual([]);
    const repacked = await open({ content, digest: 'sha256:0' });
    expect((await repacked.read(place))?.notes).toEqual([expect.stringContaining('packed otherwise')]);
  });

  test('cannot be used with other files than those that were imported', async () => {
    const other = await open({ content: 'sha256:0' });
    await expect(other.read(place)).rejects.toThrow(
      new CannotRehearse(
        `the mirror's "gizmo.tgz" has other files (${content}) than what was imported of gizmo 1.0.0 (sha256:0)`,
      ),
    );
  });

  test('says which file it names and lacks', async () => {
    const gone = { at: 'oci://registry.example.com/gone', name: 'gone', version: '1.0.0' };
    await expect((await open()).read(gone)).rejects.toThrow(
      new CannotRehearse('the mirror names "gone.tgz" for gone 1.0.0, but has no such file'),
    );
  });

  test('without an index is none', async () => {
    await expect(MirrorArchives.open(join(folder, 'none'), { charts: {}, crds: {} })).rejects.toThrow(CannotRehearse);
  });

  describe('behind the shelf', () => {
    const shelfAt = async (repositoryName: string, mirror: MirrorArchives | undefined) => {
      const source = repositoryOf('apps', repositoryName);
      const plan = planOf({
        units: { apps: [source, releaseOf('apps', 'one', 'gizmo', { repository: repositoryName })] },
      });
      return fillChartShelf(plan, mirror, new Map());
    };

    test('is asked under the very URL of the tree', async () => {
      const { charts, notes } = await shelfAt('gizmo', await open());
      expect(charts.map(({ at, standIn }) => [at, standIn])).toEqual([[repository, false]]);
      expect(notes).toEqual([]);
    });

    test('leaves a wrong URL without an answer, and says where the chart is', async () => {
      const { charts, notes } = await shelfAt('wrong', await open());
      expect(charts).toEqual([]);
      expect(notes).toEqual([
        'the mirror has gizmo 1.0.0 at https://charts.example.com/gizmo/, not at https://charts.example.com/wrong: nothing answers there',
      ]);
    });

    test('is not needed for stand-ins', async () => {
      const { charts } = await shelfAt('wrong', undefined);
      expect(charts.map(({ standIn }) => standIn)).toEqual([true]);
    });
  });
});
