import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadArchive } from '../../src/import/chart/load-chart.ts';
import { digestOf } from '../../src/import/download/archive.ts';
import { readMirror } from '../../src/import/download/mirror.ts';
import type { MirrorEntry } from '../../src/import/download/mirror.ts';
import { ImportProblem } from '../../src/import/import-problem.ts';
import type { ImportLock, LockedChart } from '../../src/import/lock/import-lock.ts';
import { CannotRehearse } from '../cannot-rehearse.ts';

/** Where a chart is asked for. */
export interface ChartPlace {
  /** URL of its Helm repository, or `oci://…` with the chart's name. */
  readonly at: string;
  readonly name: string;
  readonly version: string;
}

/** An archive of a mirror folder that was held against what was imported. */
export interface MirrorArchive {
  readonly archive: Buffer;
  /** In the mirror's own spelling. */
  readonly version: string;
  /** What the reader of the report must know. */
  readonly notes: readonly string[];
}

/** A mirror folder, which answers for the URLs that its index names, and for no others. */
export class MirrorArchives {
  readonly #folder: string;
  readonly #entries: readonly MirrorEntry[];
  readonly #lock: ImportLock;

  private constructor(folder: string, entries: readonly MirrorEntry[], lock: ImportLock) {
    this.#folder = folder;
    this.#entries = entries;
    this.#lock = lock;
  }

  /** @throws {CannotRehearse} where its index cannot be read */
  static async open(folder: string, lock: ImportLock): Promise<MirrorArchives> {
    return new MirrorArchives(folder, await sayingWhy(() => readMirror(folder)), lock);
  }

  /** @throws {CannotRehearse} where it lacks a file that its index names, or holds other files than what was imported */
  async read(place: ChartPlace): Promise<MirrorArchive | undefined> {
    const entry = this.#entries.find((each) => isOf(each, place) && isAt(each, place));
    if (entry === undefined) return undefined;
    const file = join(this.#folder, entry.file);
    const archive = await readFile(file).catch(() => {
      throw new CannotRehearse(`the mirror names "${entry.file}" for ${titleOf(place)}, but has no such file`);
    });
    const locked = Object.values(this.#lock.charts).find((row) => isLocked(row, place))?.imported;
    if (locked === undefined) return { archive, version: entry.version, notes: [] };
    const { content } = await sayingWhy(() => loadArchive(archive, file));
    if (content !== locked.content)
      throw new CannotRehearse(
        `the mirror's "${entry.file}" has other files (${content}) than what was imported of ${titleOf(place)} (${locked.content})`,
      );
    const isAsPublished = locked.digest === undefined || locked.digest === digestOf(archive);
    const note = `the mirror's "${entry.file}" has the files of ${titleOf(place)}, but is packed otherwise than what was imported`;
    return { archive, version: entry.version, notes: isAsPublished ? [] : [note] };
  }

  /** Where the mirror has this chart; none where it has not got it at all. */
  placesOf(place: ChartPlace): readonly string[] {
    return this.#entries
      .filter((entry) => isOf(entry, place))
      .flatMap(({ repositories, oci }) => [...repositories, ...oci]);
  }
}

function isOf(entry: MirrorEntry, { name, version }: ChartPlace): boolean {
  return entry.name === name && bare(entry.version) === bare(version);
}

function isAt({ repositories, oci }: MirrorEntry, { at }: ChartPlace): boolean {
  return [...repositories, ...oci].some((url) => withoutSlash(url) === withoutSlash(at));
}

/** Whether a row of the lock file is about this very version of this chart, from wherever it was imported. */
function isLocked({ chart, repository, oci, imported }: LockedChart, { at, name, version }: ChartPlace): boolean {
  const isSame = imported !== undefined && bare(imported.version) === bare(version);
  const isThere = [repository, oci].some((url) => url !== undefined && withoutSlash(url) === withoutSlash(at));
  return isSame && isThere && (chart ?? oci?.split('/').at(-1)) === name;
}

function withoutSlash(url: string): string {
  return url.replace(/\/$/, '');
}

function bare(version: string): string {
  return version.replace(/^v/, '');
}

function titleOf({ name, version }: ChartPlace): string {
  return `${name} ${version}`;
}

async function sayingWhy<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof ImportProblem ? new CannotRehearse(error.message) : error;
  }
}
