import type { Files } from './files.ts';

/** When files and folders were last changed, by path. */
export type Stamp = Readonly<Record<string, string>>;

/** When these were last changed: taken before they are read. */
export function stampOf(files: Files, paths: readonly string[]): Stamp {
  return Object.fromEntries(paths.map((path) => [path, files.changedAt(path)]));
}

/** Whether nothing was changed since: what was read is still what is there. */
export function isUntouched(files: Files, stamp: Stamp): boolean {
  return Object.entries(stamp).every(([path, changedAt]) => files.changedAt(path) === changedAt);
}
