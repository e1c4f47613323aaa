import { join } from 'node:path';
import { tryReadFile } from '../../host/import-files.ts';
import { ImportProblem } from '../import-problem.ts';
import { digestOf, type Archive } from './archive.ts';
import { chooseVersion, nearestName, sortVersions } from './choose-version.ts';
import { formatReference, withoutSlash, type Reference } from './reference.ts';

/** One archive of a mirror folder. */
export interface MirrorEntry {
  readonly name: string;
  readonly version: string;
  /** Relative to the folder. */
  readonly file: string;
  /** URLs of repositories that it stands in for. */
  readonly repositories: readonly string[];
  /** `oci://…` including the chart's name. */
  readonly oci: readonly string[];
}

/** Reads `index.json` of a mirror folder, which answers in place of the network. */
export async function readMirror(folder: string): Promise<readonly MirrorEntry[]> {
  const file = join(folder, 'index.json');
  const bytes = await tryReadFile(file);
  if (bytes === undefined) throw new ImportProblem(`"${folder}" is no mirror: it has no index.json`);
  try {
    const rows: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!Array.isArray(rows)) throw new Error('it is no list');
    return rows.map(readEntry);
  } catch (error) {
    throw new ImportProblem(`"${file}" is no index of a mirror: ${(error as Error).message}`);
  }
}

/** Takes a chart from a mirror under the reference that it has in the network. */
export async function takeFromMirror(
  folder: string,
  reference: Reference,
  wanted: string | undefined,
): Promise<Archive> {
  const entries = await readMirror(folder);
  const what = formatReference(reference);
  const matching = entries.filter((entry) => standsFor(entry, reference));
  if (matching.length === 0)
    throw new ImportProblem(`the mirror "${folder}" has no ${what}${suggestion(entries, reference)}`);
  const versions = matching.map(({ version }) => version);
  const version = chooseVersion(versions, wanted, `${what} in the mirror "${folder}"`);
  const entry = matching.find((each) => each.version === version);
  const file = entry?.file ?? '';
  const bytes = await tryReadFile(join(folder, file));
  if (bytes === undefined)
    throw new ImportProblem(`the mirror "${folder}" names "${file}" for ${what} ${version}, but has no such file`);
  const sorted = sortVersions(versions);
  return { bytes, version, digest: digestOf(bytes), origin: file, newer: sorted.slice(0, sorted.indexOf(version)) };
}

function standsFor(entry: MirrorEntry, reference: Reference): boolean {
  if (reference.type === 'oci') return entry.oci.some((url) => withoutSlash(url) === reference.url);
  if (reference.type === 'path') return false;
  return entry.name === reference.chart && entry.repositories.some((url) => withoutSlash(url) === reference.url);
}

function suggestion(entries: readonly MirrorEntry[], reference: Reference): string {
  const [wanted, offered] =
    reference.type === 'repository'
      ? [
          reference.chart,
          entries
            .filter((entry) => entry.repositories.some((url) => withoutSlash(url) === reference.url))
            .map(({ name }) => name),
        ]
      : [formatReference(reference), entries.flatMap(({ oci }) => oci)];
  const near = nearestName(wanted, offered);
  return near === undefined ? '' : `: did you mean "${near}"?`;
}

function readEntry(row: unknown): MirrorEntry {
  const {
    name,
    version,
    file,
    repositories = [],
    oci = [],
  } = (row ?? {}) as Partial<Record<keyof MirrorEntry, unknown>>;
  if (typeof name !== 'string' || typeof version !== 'string' || typeof file !== 'string')
    throw new Error('an entry has no name, version or file');
  if (file.startsWith('/') || file.split(/[\\/]/).includes('..')) throw new Error(`the file "${file}" is outside it`);
  return { name, version, file, repositories: strings(repositories), oci: strings(oci) };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
