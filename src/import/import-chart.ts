import { join } from 'node:path';
import { replaceFile, tryReadFile } from '../host/import-files.ts';
import { jsonModule } from './emit/json-module.ts';
import type { ImportContext } from './import-context.ts';
import { formatLock, lockPath, readLock, type ImportLock } from './lock/import-lock.ts';
import { makeChart, type ChartRequest, type MadeChart } from './make-chart.ts';
import { findChanges, writeChanges, type OutputChange } from './output-changes.ts';

/** Imports one chart: writes its folder and its row of the lock file. */
export async function importChart(request: ChartRequest, context: ImportContext): Promise<MadeChart & { readonly changes: readonly OutputChange[] }> {
  const made = await makeChart(request, context);
  const changes = await findChanges(context.root, [jsonModule, ...made.files], [`imports/charts/${request.name}`]);
  await writeChanges(context.root, changes);
  const lock = await loadLock(context.root);
  await saveLock(context.root, { ...lock, charts: { ...lock.charts, [request.name]: made.locked } });
  return { ...made, changes };
}

/** Reads a project's lock file; an empty one where there is none. */
export async function loadLock(root: string): Promise<ImportLock> {
  const bytes = await tryReadFile(join(root, lockPath));
  return readLock(bytes === undefined ? undefined : new TextDecoder().decode(bytes));
}

/** Writes a project's lock file. */
export async function saveLock(root: string, lock: ImportLock): Promise<void> {
  await replaceFile(join(root, lockPath), formatLock(lock));
}
