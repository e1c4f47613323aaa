import { crdFiles, groupsOf, readKeptCrd } from './crd-files.ts';
import type { CustomResource } from './crds/custom-resource.ts';
import { nearestName } from './download/choose-version.ts';
import { jsonModule } from './emit/json-module.ts';
import type { ImportContext } from './import-context.ts';
import { ImportProblem } from './import-problem.ts';
import {
  formatLock,
  loadLock,
  lockPath,
  referenceOf,
  type ImportLock,
  type LockedChart,
  type LockedCrds,
} from './lock/import-lock.ts';
import { makeChart } from './make-chart.ts';
import { makeCrds } from './make-crds.ts';
import { findChanges, type OutputChange } from './output-changes.ts';
import type { OutputFile } from '../model/output-file.ts';

/** Everything that the lock file names, made again. */
export interface MadeAll {
  readonly changes: readonly OutputChange[];
  /** What could not be had: one line each. Its files are left as they are. */
  readonly problems: readonly string[];
}

/**
 * Makes every import of the lock file again, without writing anything. Versions that were changed in the lock file are what is imported. What
 * cannot be had is reported, and does not keep the rest from being made.
 */
export async function makeAll(context: ImportContext, only: readonly string[]): Promise<MadeAll> {
  const lock = await loadLock(context.root);
  refuseUnknown(lock, only);
  const problems: string[] = [];
  const charts = await makeCharts(lock, only, context, problems);
  const next: ImportLock = { charts: { ...lock.charts, ...charts.locked }, crds: { ...lock.crds } };
  const crds = await remakeCrds(next, only, context, problems);
  const groups = groupsToMake([lock.crds, crds.locked], only);
  const definitions = await crdFiles(crds.crds.filter(({ group }) => groups.includes(group)));
  if (Object.keys(next.charts).length + Object.keys(next.crds).length === 0) return { changes: [], problems };
  const files = [
    ...(Object.keys(next.charts).length === 0 ? [] : [jsonModule]),
    ...charts.files,
    ...definitions,
    { path: lockPath, content: formatLock({ charts: next.charts, crds: crds.locked }) },
  ];
  const folders = [...charts.folders, ...groups.map((group) => `imports/crds/${group}`)];
  return { changes: await findChanges(context.root, files, folders), problems };
}

function refuseUnknown({ charts, crds }: ImportLock, names: readonly string[]): void {
  const known = [...new Set([...Object.keys(charts), ...Object.keys(crds)])];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const near = nearestName(unknown, known);
  throw new ImportProblem(
    `nothing is imported as "${unknown}"${near === undefined ? '' : `: did you mean "${near}"?`}`,
  );
}

/** Groups that hold something of what is wanted, now or before: types take a while to write, and a group's module hands out all of its kinds. */
function groupsToMake(locks: readonly ImportLock['crds'][], only: readonly string[]): string[] {
  const wanted = locks.flatMap((crds) =>
    Object.entries(crds).filter(([name]) => only.length === 0 || only.includes(name)),
  );
  return groupsOf(wanted.flatMap(([, { definitions }]) => definitions));
}

async function makeCharts(lock: ImportLock, only: readonly string[], context: ImportContext, problems: string[]) {
  const locked: Record<string, LockedChart> = {};
  const files: OutputFile[] = [];
  const folders: string[] = [];
  for (const [name, row] of Object.entries(lock.charts)) {
    if (only.length > 0 && !only.includes(name)) continue;
    try {
      const { version, imported, ...kept } = row;
      context.say(`importing ${name}`);
      const request = { name, reference: referenceOf(name, row), locked: kept, version, expected: imported };
      const made = await makeChart(request, context);
      locked[name] = made.locked;
      files.push(...made.files);
      folders.push(`imports/charts/${name}`);
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error;
      problems.push(error.message);
    }
  }
  return { locked, files, folders };
}

/** Definitions whose source cannot be reached stay as they were read last; their types are made again. */
async function remakeCrds(lock: ImportLock, only: readonly string[], context: ImportContext, problems: string[]) {
  const locked: Record<string, LockedCrds> = { ...lock.crds };
  const crds: CustomResource[] = [];
  for (const [name, row] of Object.entries(lock.crds)) {
    const { definitions, ...source } = row;
    const wanted = only.length === 0 || only.includes(name);
    try {
      const made = wanted ? await makeCrds(source, lock, context) : { crds: [] };
      crds.push(...made.crds);
      if (wanted)
        locked[name] = {
          ...source,
          ...('version' in made && made.version !== undefined ? { version: made.version } : {}),
          definitions: made.crds.map((crd) => crd.name).sort(),
        };
      else crds.push(...(await Promise.all(definitions.map((definition) => readKeptCrd(context.root, definition)))));
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error;
      if (source.url === undefined && source.path === undefined) problems.push(error.message);
      else context.note(`custom resource definitions "${name}" are kept as they are: ${error.message}`);
      crds.push(...(await Promise.all(definitions.map((definition) => readKeptCrd(context.root, definition)))));
    }
  }
  return { locked, crds };
}
