import { join } from 'node:path';
import { tryReadFile } from '../../host/import-files.ts';
import { isDefinitionName } from '../crds/custom-resource.ts';
import { ImportProblem } from '../import-problem.ts';
import type { ResourceNames } from '../crds/read-json-schema.ts';
import type { Reference } from '../download/reference.ts';

/** Path of the lock file, relative to the project's root. */
export const lockPath = 'imports/imports.lock.json';

/** What `imports` was made of: enough to make it again. */
export interface ImportLock {
  readonly charts: Readonly<Record<string, LockedChart>>;
  readonly crds: Readonly<Record<string, LockedCrds>>;
}

/** One imported chart. `repository` with `chart`, `oci` or `path` says where it is from; the first of them is downloaded. */
export interface LockedChart {
  /** URL of an HTTP Helm repository. */
  readonly repository?: string;
  /** The chart's name there. */
  readonly chart?: string;
  readonly oci?: string;
  /** Folder or archive, relative to the project's root. */
  readonly path?: string;
  readonly version: string;
  /** What was imported; of another version once `version` was changed by hand or by a bot. */
  readonly imported?: {
    readonly version: string;
    /** `sha256:…` of the archive. Absent for a folder, and for an archive that was packed from the source tree. */
    readonly digest?: string;
    /** `sha256:…` of the files, however they were packed. */
    readonly content: string;
  };
  /** The namespace that its documentation installs it into. */
  readonly namespace?: string;
  readonly retired?: { readonly since: string; readonly successor: string };
  /** Values that it is rendered with besides its own defaults. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** Minor version of Kubernetes that it is rendered for, where that is not the default. */
  readonly kubernetes?: string;
}

/** One import of custom resource definitions. */
export interface LockedCrds {
  /** Name of an imported chart that carries them. */
  readonly chart?: string;
  /** Where a file of them is published. */
  readonly url?: string;
  /** File or folder, relative to the project's root. */
  readonly path?: string;
  readonly version?: string;
  /** `sha256:…` of the file. */
  readonly digest?: string;
  /** Names of kinds whose definitions were made of JSON Schemas. */
  readonly schemas?: readonly ResourceNames[];
  /** Names of the definitions. */
  readonly definitions: readonly string[];
}

const emptyLock: ImportLock = { charts: {}, crds: {} };

/** Reads a project's lock file. @throws {ImportProblem} where it is not one */
export async function loadLock(root: string): Promise<ImportLock> {
  const bytes = await tryReadFile(join(root, lockPath));
  return readLock(bytes === undefined ? undefined : new TextDecoder().decode(bytes));
}

/** Reads the text of a lock file; an empty one where there is none. @throws {ImportProblem} where it is not one */
export function readLock(text: string | undefined): ImportLock {
  if (text === undefined) return emptyLock;
  const { charts, crds } = mapping(parseJson(text), 'it');
  return {
    charts: readRows<LockedChart>('chart', charts, readChart),
    crds: readRows<LockedCrds>('crds', crds, readCrds),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportProblem(`${lockPath} is not JSON: ${(error as Error).message}`);
  }
}

function readRows<Row>(what: string, rows: unknown, read: (row: Row, called: string) => Row): Record<string, Row> {
  const entries = Object.entries(
    rows === undefined ? {} : mapping(rows, `its list of ${what === 'chart' ? 'charts' : what}`),
  );
  return Object.fromEntries(
    entries.map(([name, row]) => {
      const called = `${what} "${name}"`;
      if (!/^[A-Za-z0-9][\w.-]*$/.test(name))
        throw new ImportProblem(`${lockPath} is broken: ${called} has a name that is none of a folder`);
      return [name, read(mapping(row, called) as Row, called)];
    }),
  );
}

/** A row without `imported` was written by hand, and is imported like one whose version was changed. */
function readChart(row: LockedChart, called: string): LockedChart {
  if (typeof row.version !== 'string') throw new ImportProblem(`${lockPath} is broken: ${called} has no version`);
  if ([row.repository, row.oci, row.path].every((source) => typeof source !== 'string'))
    throw new ImportProblem(`${lockPath} is broken: ${called} has no repository, oci or path`);
  return row;
}

function readCrds(row: LockedCrds, called: string): LockedCrds {
  const isList =
    Array.isArray(row.definitions) &&
    row.definitions.every((name) => typeof name === 'string' && isDefinitionName(name));
  if (!isList) throw new ImportProblem(`${lockPath} is broken: ${called} has no list of definitions`);
  return row;
}

function mapping(value: unknown, called: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new ImportProblem(`${lockPath} is broken: ${called} is no mapping`);
}

/** The lock file's text: names sorted, one field a line, so that bots can change one. */
export function formatLock({ charts, crds }: ImportLock): string {
  return `${JSON.stringify({ charts: sorted(charts), crds: sorted(crds) }, null, 2)}\n`;
}

/** Where a locked chart is downloaded from. */
export function referenceOf(name: string, locked: LockedChart): Reference {
  if (locked.repository !== undefined)
    return { type: 'repository', url: locked.repository, chart: locked.chart ?? name };
  if (locked.oci !== undefined) return { type: 'oci', url: locked.oci };
  if (locked.path !== undefined) return { type: 'path', path: locked.path };
  throw new ImportProblem(`${lockPath} does not say where chart "${name}" is from`);
}

function sorted<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
