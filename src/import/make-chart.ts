import type { OutputFile } from '../model/output-file.ts';
import type { ChartOrigin } from './chart-origin.ts';
import { formatReference, type Reference } from './download/reference.ts';
import { chartOutput } from './emit/chart-output.ts';
import { fetchChart, type FetchedChart } from './fetch-chart.ts';
import type { ImportContext } from './import-context.ts';
import { ImportProblem } from './import-problem.ts';
import { learnChart } from './learn/learn-chart.ts';
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
  /** The archive is a package of the source tree: its digest is not the published one. */
  readonly repackaged?: boolean;
}

/** One imported chart: its files and its row of the lock file. */
export interface MadeChart {
  readonly files: readonly OutputFile[];
  readonly locked: LockedChart;
  readonly fetched: FetchedChart;
}

/** Imports one chart, without writing anything but its archive into the cache, where synth finds it. */
export async function makeChart(request: ChartRequest, given: ImportContext): Promise<MadeChart> {
  const { name, locked: kept } = request;
  const kubernetes = given.kubernetes ?? kept.kubernetes;
  const context = kubernetes === undefined ? given : { ...given, kubernetes };
  const fetched = await fetchChart(request.reference, request.version, context);
  verify(request, fetched, context);
  const learnt = learnChart(fetched, kept, context);
  const digest =
    request.repackaged === true || (request.expected !== undefined && request.expected.digest === undefined)
      ? undefined
      : fetched.digest;
  const locked: LockedChart = {
    ...kept,
    ...(kubernetes === undefined ? {} : { kubernetes }),
    version: fetched.version,
    imported: { version: fetched.version, ...(digest === undefined ? {} : { digest }), content: fetched.content },
  };
  const files = await chartOutput(name, fetched.chart, learnt, originOf(locked, digest, fetched), context.authoring);
  if (fetched.archive !== undefined) context.archives.keep(fetched.content, fetched.archive);
  return { files, locked, fetched };
}

/**
 * A published archive must be the one that was locked. One that was packed anew from the same files will do as well; for one that was never
 * compared with the published one there is nothing to compare.
 */
function verify(
  { name, reference, expected }: ChartRequest,
  { digest, content, version }: FetchedChart,
  context: ImportContext,
): void {
  if (expected === undefined || expected.version !== version || reference.type === 'path') return;
  if (expected.digest !== undefined && expected.digest !== digest && expected.content !== content) {
    throw new ImportProblem(
      `"${name}" ${version} from ${formatReference(reference)} has the digest ${digest ?? ''}, but ${expected.digest} is locked: it was changed or published again`,
    );
  }
  if (expected.digest === undefined && expected.content !== content) {
    context.note(
      `"${name}" ${version} holds other files than what was imported, which was packed from the source tree`,
    );
  }
}

function originOf(
  { repository, oci, path, namespace, retired }: LockedChart,
  digest: string | undefined,
  { folder, chart, content }: FetchedChart,
): ChartOrigin {
  // Flux reads charts of the platform's own repository by their path in it.
  const isInProject = path !== undefined && folder !== undefined && path.split('/')[0] !== '..';
  const ended =
    retired ?? (chart.deprecated ? { since: chart.version, successor: 'none is named by its chart' } : undefined);
  return {
    ...(repository === undefined ? {} : { repository }),
    ...(oci === undefined ? {} : { oci }),
    ...(digest === undefined ? {} : { digest }),
    ...(isInProject ? { path } : { content }),
    ...(namespace === undefined ? {} : { namespace }),
    ...(ended === undefined ? {} : { retired: ended }),
  };
}
