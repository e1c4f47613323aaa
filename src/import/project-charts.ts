import { ownFile } from '../host/own-package.ts';
import { resolve } from 'node:path';
import type { ChartArchives } from '../helm/chart-archives.ts';
import type { ArchiveCache } from '../host/archive-cache.ts';
import { digestOfFiles, readChartFolder } from '../host/read-chart-folder.ts';
import { waitForWorker } from '../host/wait-for-worker.ts';
import type { RenderingProblem, RenderingRequest } from '../model/rendering.ts';
import type { ArchiveAnswer, ArchiveJob } from './fetch-archive.ts';

export interface ProjectChartsOptions {
  /** Absolute path of the project. */
  readonly root: string;
  readonly cache: ArchiveCache;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that answers in place of the network. */
  readonly mirror?: string;
  /** Milliseconds that a download may take. @default 120_000 */
  readonly timeLimit?: number;
}

type Chart = RenderingRequest['chart'];

/** The charts that a project releases: its own by their folders, others from the cache, else from where they are published. */
export function projectCharts({ root, cache, env, mirror, timeLimit = 120_000 }: ProjectChartsOptions): ChartArchives {
  const folders = new Map<string, Readonly<Record<string, Uint8Array>> | undefined>();
  const filesOf = (path: string) => {
    if (!folders.has(path)) folders.set(path, readChartFolder(resolve(root, path)));
    return folders.get(path);
  };
  const digests = new Map<string, string>();
  return {
    digestOf({ path, content }) {
      const files = path === undefined ? undefined : filesOf(path);
      if (path === undefined) return content;
      return files === undefined ? undefined : digests.getOrInsertComputed(path, () => digestOfFiles(files));
    },
    open(chart) {
      const files = chart.path === undefined ? undefined : filesOf(chart.path);
      if (files !== undefined) return { files };
      const { content } = chart;
      if (content === undefined)
        return problem(chart, `chart "${chart.name}" was imported without a digest of its content`);
      const kept = cache.read(content);
      if (kept !== undefined) return { archive: kept };
      const answer = download(chart, { content, env, ...(mirror === undefined ? {} : { mirror }) }, timeLimit);
      if ('problem' in answer) return problem(chart, `its chart cannot be had: ${answer.problem}`);
      cache.keep(content, answer.archive);
      return answer;
    },
  };
}

function download(
  { name, version, repository, oci }: Chart,
  job: Pick<ArchiveJob, 'content' | 'env' | 'mirror'>,
  limit: number,
): ArchiveAnswer {
  if (repository === undefined && oci === undefined)
    return { problem: `chart "${name}" was imported from a file, and its archive is not in the cache of this machine` };
  const reference =
    repository === undefined
      ? ({ type: 'oci', url: oci ?? '' } as const)
      : ({ type: 'repository', url: repository, chart: name } as const);
  const answer = waitForWorker<ArchiveJob, ArchiveAnswer>(
    ownFile('src/import/fetch-archive.ts'),
    { ...job, reference, version },
    limit,
  );
  return answer ?? { problem: `the archive of chart "${name}" ${version} did not come within ${limit / 1000} s` };
}

function problem({ name }: Chart, reason: string): RenderingProblem {
  return {
    changed: [],
    reason,
    remedy: `Run "strata synth" where the chart can be downloaded, or import it again with "strata import --all ${name}".`,
  };
}
