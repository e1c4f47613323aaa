import { createHash } from 'node:crypto';
import { ArchiveProblem, unpackArchive, type ArchiveLimits } from '../../host/unpack-archive.ts';
import { ImportProblem } from '../import-problem.ts';
import type { Chart } from './chart.ts';
import type { ChartFiles } from './chart-files.ts';
import { readChart } from './read-chart.ts';

/** Far above what the largest public charts hold (GitLab's: 1.3 MB packed, 11 MB unpacked, 900 files). */
const limits: ArchiveLimits = { totalBytes: 256 * 2 ** 20, fileBytes: 32 * 2 ** 20, files: 20_000 };
/** Sub-charts within sub-charts; deeper is a bomb. */
const nestingLimit = 6;

/** A chart with what identifies its content. */
export interface LoadedChart {
  readonly chart: Chart;
  /** `sha256:…` over all files but those that packaging rewrites: equal for one chart, however it was packed. */
  readonly content: string;
  /** Its files by path, packaged sub-charts unpacked. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Reads a packaged chart.
 * @throws {ImportProblem} where the archive is not safe to unpack, or holds no chart
 */
export async function loadArchive(bytes: Uint8Array, origin: string): Promise<LoadedChart> {
  return loadFiles(await unpackChart(bytes, origin, 0, { bytes: limits.totalBytes }), origin);
}

/** Reads a chart from the files of its folder; packaged sub-charts among them are unpacked. */
export async function loadFolder(files: ReadonlyMap<string, Uint8Array>, origin: string): Promise<LoadedChart> {
  return loadFiles(await withUnpackedSubcharts(files, origin, 0, { bytes: limits.totalBytes }), origin);
}

function loadFiles(files: ReadonlyMap<string, Uint8Array>, origin: string): LoadedChart {
  const decoder = new TextDecoder('utf-8');
  const texts: ChartFiles = new Map([...files].map(([path, bytes]) => [path, decoder.decode(bytes)]));
  return { chart: readChart(texts, origin), content: contentDigest(files), files };
}

/** What may still be unpacked of one chart, over all archives in it: many small ones are a bomb too. */
interface Allowance {
  bytes: number;
}

async function unpackChart(
  bytes: Uint8Array,
  origin: string,
  depth: number,
  allowance: Allowance,
): Promise<Map<string, Uint8Array>> {
  try {
    const entries = await unpackArchive(bytes, { ...limits, totalBytes: Math.max(allowance.bytes, 1) });
    allowance.bytes -= [...entries.values()].reduce((sum, { length }) => sum + length, 0);
    const root = [...entries.keys()].find((path) => /^[^/]+\/Chart\.yaml$/.test(path))?.split('/')[0];
    if (root === undefined) throw new ImportProblem(`${origin} is not a chart: no folder in it has a Chart.yaml`);
    const own = [...entries]
      .filter(([path]) => path.startsWith(`${root}/`))
      .map(([path, content]) => [path.slice(root.length + 1), content] as const);
    return await withUnpackedSubcharts(new Map(own), origin, depth, allowance);
  } catch (error) {
    if (error instanceof ArchiveProblem) throw new ImportProblem(`${origin} ${error.message}`);
    throw error;
  }
}

/** `charts/name-1.2.3.tgz` becomes the folder `charts/name-1.2.3`. */
async function withUnpackedSubcharts(
  files: ReadonlyMap<string, Uint8Array>,
  origin: string,
  depth: number,
  allowance: Allowance,
): Promise<Map<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  for (const [path, bytes] of files) {
    const folder = /^((?:.*\/)?charts\/[^/]+)\.tgz$/.exec(path)?.[1];
    if (folder === undefined) {
      all.set(path, bytes);
      continue;
    }
    if (depth >= nestingLimit) throw new ImportProblem(`${origin} nests charts deeper than ${nestingLimit} times`);
    for (const [inner, content] of await unpackChart(bytes, `${origin}/${path}`, depth + 1, allowance))
      all.set(`${folder}/${inner}`, content);
  }
  return all;
}

function contentDigest(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  const kept = [...files].filter(
    ([path]) => !/(^|\/)(Chart\.yaml|Chart\.lock|requirements\.lock|\.helmignore)$/.test(path),
  );
  for (const [path, bytes] of kept.sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\0${createHash('sha256').update(bytes).digest('hex')}\n`);
  return `sha256:${hash.digest('hex')}`;
}
