import { defineCommand, type OptionValues } from '../command.ts';
import { DiskError } from '../../host/disk-error.ts';
import { localFiles } from '../../host/files.ts';
import { recoverTree } from '../../host/recover-tree.ts';
import type { Host } from '../host.ts';
import { createProgress } from '../progress.ts';
import { formatJson } from '../result-json.ts';
import { didYouMean } from '../did-you-mean.ts';
import { UsageError } from '../usage-error.ts';
import { importChart } from '../../import/import-chart.ts';
import { importCrds } from '../../import/import-crds.ts';
import { makeAll } from '../../import/import-all.ts';
import { listImports } from '../../import/list-imports.ts';
import { writeChanges } from '../../import/output-changes.ts';
import { createImportContext } from '../../import/create-context.ts';
import { readChartRequest, readCrdRequest } from '../../import/read-request.ts';
import { ImportProblem } from '../../import/import-problem.ts';
import type { ImportContext } from '../../import/import-context.ts';
import { formatChanges, formatImports, formatUnknown } from '../../report/format-imports.ts';

const options = {
  all: { type: 'boolean', summary: 'import everything in the lock file again, or what is named' },
  check: { type: 'boolean', summary: 'write nothing; exit code 1 where imports are not what an import would write' },
  name: { type: 'string', summary: 'what the import is called', argument: 'name' },
  version: {
    type: 'string',
    summary: 'version or range; the newest stable one where none is given',
    argument: 'version',
  },
  values: {
    type: 'string',
    summary: 'values to render the chart with, where its defaults do not render',
    argument: 'file',
  },
  namespace: { type: 'string', summary: 'namespace that its documentation installs it into', argument: 'name' },
  retired: {
    type: 'string',
    summary: 'mark it as retired: since when, and what follows it',
    argument: 'since:successor',
  },
  kinds: { type: 'string', summary: 'names of kinds, for a folder of JSON Schemas', argument: 'file' },
  source: {
    type: 'string',
    summary: 'reference that the lock file records, where the content is read from elsewhere',
    argument: 'reference',
  },
  oci: { type: 'string', summary: 'where the chart is published too', argument: 'oci://...' },
  repackaged: {
    type: 'boolean',
    summary: 'the archive is packed from the source tree: lock its files, not its digest',
  },
  mirror: {
    type: 'string',
    summary: 'folder that answers in place of the network (or STRATA_MIRROR)',
    argument: 'folder',
  },
  kubernetes: { type: 'string', summary: 'Kubernetes version to render for, 1.36 by default', argument: 'version' },
  json: { type: 'boolean', summary: 'print the result as JSON' },
} as const;

type Options = OptionValues<typeof options>;

/** `strata import`: makes typed building blocks of charts and custom resource definitions. */
export const importCommand = defineCommand({
  name: 'import',
  summary: 'make typed building blocks of Helm charts and CRDs',
  usage: [
    'import chart <oci://... | https://repository#chart | folder | archive> [--version V] [--name N] [--values FILE]',
    'import chart <https://repository> <chart>',
    'import crd <file | folder | url | imported chart> [--name N]',
    'import --all [name...] [--check] [--mirror FOLDER]',
    'import list',
  ],
  details: [
    'Writes imports/charts/<name> and imports/crds/<group>, and records where they are from in imports/imports.lock.json. A chart is',
    'rendered by the Helm that is built in, to learn which definitions it brings. Credentials: STRATA_USERNAME, STRATA_PASSWORD.',
  ].join('\n'),
  options,
  run: async ({ positionals, options: given }, host) => {
    const progress = createProgress(host);
    const note = (text: string) => {
      progress.clear();
      host.stderr.write(`note: ${text}\n`);
    };
    try {
      const context = await createImportContext(given, host, progress.say, note);
      return await runImport(positionals, given, context, host).finally(() => context.close());
    } catch (error) {
      if (error instanceof ImportProblem) throw new UsageError(error.message);
      if (isFromDisk(error)) throw new DiskError(`nothing was written: ${error.message}`, { cause: error });
      throw error;
    } finally {
      progress.clear();
    }
  },
});

function isFromDisk(error: unknown): error is NodeJS.ErrnoException {
  return (
    error instanceof Error && 'syscall' in error && /^E[A-Z]+$/.test(String((error as NodeJS.ErrnoException).code))
  );
}

async function runImport(
  [what, ...rest]: readonly string[],
  given: Options,
  context: ImportContext,
  host: Host,
): Promise<number> {
  // What a killed run left half written is mended before anything is compared with it.
  if (what !== 'list' && given.check !== true) recoverTree(localFiles(context.root));
  if (given.all === true) return runAll(what === undefined ? [] : [what, ...rest], given, context, host);
  if (given.check === true) throw new UsageError('--check goes with --all');
  if (what === 'list' && rest[0] !== undefined) throw new UsageError(`"${rest[0]}" is one argument too many`);
  if (what === 'list') return runList(given, context, host);
  const [reference, chart, ...others] = rest;
  if (what !== 'chart' && what !== 'crd')
    throw new UsageError(
      `say what to import: chart, crd, list, or --all${what === undefined ? '' : didYouMean(what, ['chart', 'crd', 'list'])}`,
    );
  if (reference === undefined) throw new UsageError(`say which ${what} to import, as "strata import --help" shows`);
  if (others.length > 0 || (what === 'crd' && chart !== undefined))
    throw new UsageError(`"${others[0] ?? chart ?? ''}" is one argument too many`);
  return what === 'chart' ? runChart(reference, chart, given, context, host) : runCrd(reference, given, context, host);
}

async function runChart(
  reference: string,
  chart: string | undefined,
  given: Options,
  context: ImportContext,
  host: Host,
): Promise<number> {
  const request = await readChartRequest(reference, chart, given, context);
  const { locked, changes, fetched } = await importChart(request, context);
  if (given.json === true)
    host.stdout.write(
      formatJson({ name: request.name, locked, changes: changes.map(({ path, how }) => ({ path, how })) }),
    );
  else
    host.stdout.write(
      `imported ${fetched.chart.name} ${locked.version} as imports/charts/${request.name}\n${formatChanges(changes)}`,
    );
  return 0;
}

async function runCrd(reference: string, given: Options, context: ImportContext, host: Host): Promise<number> {
  const request = await readCrdRequest(reference, given, context);
  const { locked, changes } = await importCrds(request, context);
  if (given.json === true)
    host.stdout.write(
      formatJson({ name: request.name, locked, changes: changes.map(({ path, how }) => ({ path, how })) }),
    );
  else
    host.stdout.write(
      `imported ${locked.definitions.length} definitions as "${request.name}"\n${formatChanges(changes)}`,
    );
  return 0;
}

async function runAll(only: readonly string[], given: Options, context: ImportContext, host: Host): Promise<number> {
  const { changes, problems } = await makeAll(context, only);
  if (given.check !== true) writeChanges(context.root, changes);
  for (const problem of problems) host.stderr.write(`error: ${problem}\n`);
  if (given.json === true)
    host.stdout.write(formatJson({ changes: changes.map(({ path, how }) => ({ path, how })), problems }));
  else host.stdout.write(formatChanges(changes));
  if (problems.length > 0) return 2;
  return given.check === true && changes.length > 0 ? 1 : 0;
}

async function runList(given: Options, context: ImportContext, host: Host): Promise<number> {
  const rows = await listImports(context);
  host.stdout.write(given.json === true ? formatJson(rows) : formatImports(rows));
  const unknown = formatUnknown(rows);
  if (unknown !== undefined) context.note(unknown);
  return 0;
}
