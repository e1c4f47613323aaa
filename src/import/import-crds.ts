import { crdFiles, groupsOf, readKeptCrd } from './crd-files.ts';
import type { CustomResource } from './crds/custom-resource.ts';
import type { ImportContext } from './import-context.ts';
import { ImportProblem } from './import-problem.ts';
import { loadLock, type ImportLock, type LockedCrds } from './lock/import-lock.ts';
import { makeCrds } from './make-crds.ts';
import { findChanges, writeWithLock, type OutputChange } from './output-changes.ts';

/** What is asked for about one import of custom resource definitions. */
export interface CrdRequest {
  readonly name: string;
  /** Where they are read from now. */
  readonly source: Omit<LockedCrds, 'definitions'>;
  /** What the lock file says, where that is another place. */
  readonly published?: string;
  readonly version?: string;
}

/** Imports custom resource definitions: writes their groups and the row of the lock file. */
export async function importCrds(
  request: CrdRequest,
  context: ImportContext,
): Promise<{ readonly locked: LockedCrds; readonly changes: readonly OutputChange[] }> {
  const lock = await loadLock(context.root);
  const made = await makeCrds(request.source, lock, context);
  const definitions = made.crds.map(({ name }) => name).sort();
  refuseSecondOwner(request.name, definitions, lock);
  const version = request.version ?? made.version;
  const { path, ...published } = request.source;
  const locked: LockedCrds = {
    ...published,
    ...(request.published === undefined ? (path === undefined ? {} : { path }) : { url: request.published }),
    ...(version === undefined ? {} : { version }),
    ...(made.digest === undefined ? {} : { digest: made.digest }),
    ...(made.schemas === undefined ? {} : { schemas: made.schemas }),
    definitions,
  };
  const next: ImportLock = { ...lock, crds: { ...lock.crds, [request.name]: locked } };
  const before = lock.crds[request.name]?.definitions ?? [];
  const changes = await changesOf(made.crds, [...new Set([...before, ...definitions])], next, context.root);
  writeWithLock(context.root, changes, (latest) => ({ ...latest, crds: { ...latest.crds, [request.name]: locked } }));
  return { locked, changes };
}

/** A group's module names all its kinds, whichever import they are from. */
async function changesOf(
  made: readonly CustomResource[],
  touched: readonly string[],
  lock: ImportLock,
  root: string,
): Promise<OutputChange[]> {
  const groups = groupsOf(touched);
  const fresh = new Set(made.map(({ name }) => name));
  const others = Object.values(lock.crds)
    .flatMap(({ definitions }) => definitions)
    .filter((name) => !fresh.has(name) && groups.includes(groupsOf([name])[0] ?? ''));
  const kept = await Promise.all(others.map((name) => readKeptCrd(root, name)));
  return findChanges(
    root,
    await crdFiles([...made, ...kept]),
    groups.map((group) => `imports/crds/${group}`),
  );
}

function refuseSecondOwner(name: string, definitions: readonly string[], lock: ImportLock): void {
  for (const [other, { definitions: theirs }] of Object.entries(lock.crds)) {
    const shared = other === name ? undefined : definitions.find((definition) => theirs.includes(definition));
    if (shared !== undefined) throw new ImportProblem(`"${shared}" is already imported as part of "${other}"`);
  }
}
