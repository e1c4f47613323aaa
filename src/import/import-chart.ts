import { jsonModule } from './emit/json-module.ts';
import type { ImportContext } from './import-context.ts';
import { makeChart, type ChartRequest, type MadeChart } from './make-chart.ts';
import { findChanges, writeWithLock, type OutputChange } from './output-changes.ts';

/** Imports one chart: writes its folder and its row of the lock file. */
export async function importChart(
  request: ChartRequest,
  context: ImportContext,
): Promise<MadeChart & { readonly changes: readonly OutputChange[] }> {
  const made = await makeChart(request, context);
  const changes = await findChanges(context.root, [jsonModule, ...made.files], [`imports/charts/${request.name}`]);
  writeWithLock(context.root, changes, (lock) => ({
    ...lock,
    charts: { ...lock.charts, [request.name]: made.locked },
  }));
  return { ...made, changes };
}
