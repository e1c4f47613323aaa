import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { archiveCache } from '../../../src/host/archive-cache.ts';
import { cacheFolder } from '../../../src/host/cache-folder.ts';
import { readFolder } from '../../../src/host/read-folder.ts';
import type { Chart } from '../../../src/import/chart/chart.ts';
import { loadArchive, loadFolder } from '../../../src/import/chart/load-chart.ts';
import type { ImportLock, LockedChart } from '../../../src/import/lock/import-lock.ts';
import { pascalCase } from '../../../src/import/emit/names.ts';
import { tryParseValues } from '../../../src/import/values/try-parse-values.ts';
import { temporaryProject } from '../../support/temporary-project.ts';
import { compileProject } from '../support/compile-project.ts';

const root = join(import.meta.dirname, '../../..');
const { charts } = JSON.parse(readFileSync(join(root, 'imports/imports.lock.json'), 'utf8')) as ImportLock;
const mirror = process.env.STRATA_MIRROR ?? '';
const rows =
  mirror === ''
    ? []
    : (JSON.parse(readFileSync(join(mirror, 'index.json'), 'utf8')) as {
        name: string;
        version: string;
        file: string;
      }[]);

/** A chart of the lock file, where it is at hand: in the project, in the cache of this machine, or in a mirror (STRATA_MIRROR). */
async function tryLoad(
  name: string,
  { path, chart = name, version, imported }: LockedChart,
): Promise<Chart | undefined> {
  if (path !== undefined) return (await loadFolder(await readFolder(join(root, path)), name)).chart;
  const file = join(mirror, rows.find((row) => row.name === chart && row.version === version)?.file ?? 'none');
  const archive =
    archiveCache(cacheFolder(process.env)).read(imported?.content ?? '') ??
    (mirror !== '' && existsSync(file) ? readFileSync(file) : undefined);
  return archive === undefined ? undefined : (await loadArchive(archive, name)).chart;
}

/** A module that takes a chart's own values, and those that its authors test it with, for values of it. */
function moduleOf(name: string, { valuesText, ci }: Chart): string {
  const type = `${pascalCase(name)}Values`;
  const texts = [valuesText, ...ci.values()].map(tryParseValues).filter((values) => values !== undefined);
  const lines = texts.map(
    (values, index) => `export const values${index}: ${type} = ${JSON.stringify(values, null, 1)};`,
  );
  return [`import type { ${type} } from '${root}/imports/charts/${name}/values.ts';`, ...lines].join('\n');
}

test('what the authors of charts write fits the types that are made of it', { timeout: 300_000 }, async () => {
  const project = temporaryProject({});
  for (const [name, locked] of Object.entries(charts)) {
    const chart = await tryLoad(name, locked);
    if (chart !== undefined) project.write(`${name}.ts`, moduleOf(name, chart));
  }
  expect(compileProject(project)).toEqual([]);
});
