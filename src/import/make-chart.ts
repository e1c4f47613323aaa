import { join, resolve } from 'node:path';
import { tryReadFile } from '../host/import-files.ts';
import type { ChartFacts } from '../model/chart-facts.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { ChartOrigin } from './chart-origin.ts';
import { formatReference, type Reference } from './download/reference.ts';
import { chartOutput } from './emit/chart-output.ts';
import { readRecordedFacts } from './facts/read-recorded.ts';
import { fetchChart, type FetchedChart } from './fetch-chart.ts';
import type { ImportContext } from './import-context.ts';
import { ImportProblem } from './import-problem.ts';
import { learnFacts, unrenderedFacts } from './learn-facts.ts';
import type { LockedChart } from './lock/import-lock.ts';

/** What is asked for about one chart. */
export interface ChartRequest {
  readonly name: string;
  /** Where its content is taken from now. */
  readonly reference: Reference;
  /** What the lock file says of it; `version` and `imported` are filled in. */
  readonly locked: Omit<LockedChart, 'version' | 'imported'>;
  readonly version?: string;
  /** What an earlier import of this version found. */
  readonly expected?: LockedChart['imported'];
  /** File with recorded facts, in place of rendering. */
  readonly factsFile?: string;
  /** The archive is a package of the source tree: its digest is not the published one. */
  readonly repackaged?: boolean;
}

/** One imported chart: its files and its row of the lock file. */
export interface MadeChart {
  readonly files: readonly OutputFile[];
  readonly locked: LockedChart;
  readonly fetched: FetchedChart;
}

/** Imports one chart, without writing anything. */
export async function makeChart(request: ChartRequest, context: ImportContext): Promise<MadeChart> {
  const fetched = await fetchChart(request.reference, request.version, context);
  verify(request, fetched, context);
  const facts = await factsOf(request, fetched, context);
  const digest = request.repackaged === true || (request.expected !== undefined && request.expected.digest === undefined) ? undefined : fetched.digest;
  const { recorded: _before, ...kept } = request.locked;
  const locked: LockedChart = {
    ...kept,
    version: fetched.version,
    imported: { version: fetched.version, ...(digest === undefined ? {} : { digest }), content: fetched.content },
    ...(facts.rendered === 'recorded' ? { recorded: true } : {}),
  };
  return { files: await chartOutput(request.name, fetched.chart, facts, originOf(locked, digest, fetched), context.authoring), locked, fetched };
}

/**
 * A published archive must be the one that was locked. One that was packed anew from the same files will do as well; for one that was never
 * compared with the published one there is nothing to compare.
 */
function verify({ name, reference, expected }: ChartRequest, { digest, content, version }: FetchedChart, context: ImportContext): void {
  if (expected === undefined || expected.version !== version || reference.type === 'path') return;
  if (expected.digest !== undefined && expected.digest !== digest && expected.content !== content) {
    throw new ImportProblem(`"${name}" ${version} from ${formatReference(reference)} has the digest ${digest ?? ''}, but ${expected.digest} is locked: it was changed or published again`);
  }
  if (expected.digest === undefined && expected.content !== content) {
    context.note(`"${name}" ${version} holds other files than what was imported, which was packed from the source tree`);
  }
}

async function factsOf(request: ChartRequest, fetched: FetchedChart, context: ImportContext): Promise<ChartFacts> {
  const { name, locked, factsFile } = request;
  if (factsFile !== undefined) {
    const bytes = await tryReadFile(resolve(context.cwd, factsFile));
    if (bytes === undefined) throw new ImportProblem(`there is no file "${factsFile}"`);
    return readRecordedFacts(new TextDecoder().decode(bytes), factsFile, fetched.chart);
  }
  const kept = await keptFacts(request, fetched, context);
  if (kept !== undefined) return kept;
  if (context.helm === undefined || fetched.chart.type === 'library') return unrenderedFacts(name, fetched, context);
  return learnFacts(name, fetched, locked, context, context.helm);
}

/** Facts that cannot be had again, because they were recorded elsewhere or Helm is not there, are kept as long as the version stays. */
async function keptFacts({ name, locked }: ChartRequest, fetched: FetchedChart, context: ImportContext): Promise<ChartFacts | undefined> {
  if (context.helm !== undefined && locked.recorded !== true) return undefined;
  const bytes = await tryReadFile(join(context.root, `imports/charts/${name}/facts.json`));
  if (bytes === undefined) return undefined;
  const facts = JSON.parse(new TextDecoder().decode(bytes)) as ChartFacts;
  if (facts.version !== fetched.chart.version || facts.rendered === 'none') return undefined;
  context.note(`"${name}" was not rendered: the facts of its earlier import are kept`);
  return facts;
}

function originOf({ repository, oci, path, namespace, retired }: LockedChart, digest: string | undefined, { folder, chart }: FetchedChart): ChartOrigin {
  // Flux reads charts of the platform's own repository by their path in it.
  const isInProject = path !== undefined && folder !== undefined && path.split('/')[0] !== '..';
  const ended = retired ?? (chart.deprecated ? { since: chart.version, successor: 'none is named by its chart' } : undefined);
  return {
    ...(repository === undefined ? {} : { repository }),
    ...(oci === undefined ? {} : { oci }),
    ...(isInProject ? { path } : {}),
    ...(digest === undefined ? {} : { digest }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(ended === undefined ? {} : { retired: ended }),
  };
}
