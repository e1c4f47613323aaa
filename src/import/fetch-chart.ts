import { resolve } from 'node:path';
import { kindOfPath, tryReadFile } from '../host/import-files.ts';
import { NetworkProblem } from '../host/network.ts';
import { readFolder } from '../host/read-folder.ts';
import { loadArchive, loadFolder, type LoadedChart } from './chart/load-chart.ts';
import { digestOf, type Archive } from './download/archive.ts';
import { downloadFromRepository } from './download/helm-repository.ts';
import { takeFromMirror } from './download/mirror.ts';
import { downloadFromRegistry } from './download/oci-registry.ts';
import type { Reference } from './download/reference.ts';
import type { ImportContext } from './import-context.ts';
import { ImportProblem } from './import-problem.ts';

/** A chart from wherever it is to be had. */
export interface FetchedChart extends LoadedChart {
  readonly version: string;
  /** Absent for a folder. */
  readonly archive?: Uint8Array;
  readonly digest?: string;
  /** Absolute path, where it lies in a folder of the machine. */
  readonly folder?: string;
  readonly newer: readonly string[];
}

/**
 * Gets a chart: from a mirror where one is given, else from its repository or registry, or from the disk.
 * @throws {ImportProblem} in words that its user can act on
 */
export async function fetchChart(
  reference: Reference,
  version: string | undefined,
  context: ImportContext,
): Promise<FetchedChart> {
  if (reference.type === 'path') return fetchPath(reference.path, context);
  const archive = await downloadArchive(reference, version, context);
  const loaded = await loadArchive(archive.bytes, archive.origin);
  return { ...loaded, version: archive.version, archive: archive.bytes, digest: archive.digest, newer: archive.newer };
}

/** Gets a packaged chart from a mirror, its repository or its registry. */
export async function downloadArchive(
  reference: Exclude<Reference, { type: 'path' }>,
  version: string | undefined,
  { mirror, network, credentials }: Pick<ImportContext, 'mirror' | 'network' | 'credentials'>,
): Promise<Archive> {
  if (mirror !== undefined) return takeFromMirror(mirror, reference, version);
  try {
    return reference.type === 'oci'
      ? await downloadFromRegistry(network, reference.url, version, credentials)
      : await downloadFromRepository(network, reference.url, reference.chart, version, credentials);
  } catch (error) {
    if (error instanceof NetworkProblem) throw new ImportProblem(error.message);
    throw error;
  }
}

async function fetchPath(path: string, { root }: ImportContext): Promise<FetchedChart> {
  const absolute = resolve(root, path);
  const kind = await kindOfPath(absolute);
  if (kind === undefined) throw new ImportProblem(`there is no folder or archive "${path}"`);
  if (kind === 'folder') {
    const loaded = await loadFolder(await readFolder(absolute), path);
    return { ...loaded, version: loaded.chart.version, folder: absolute, newer: [] };
  }
  const archive = (await tryReadFile(absolute)) ?? new Uint8Array();
  const loaded = await loadArchive(archive, path);
  return { ...loaded, version: loaded.chart.version, archive, digest: digestOf(archive), newer: [] };
}
