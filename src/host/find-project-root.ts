import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The nearest folder, from `start` upwards, that holds a folder `clusters`; `undefined` where none does. */
export function findProjectRoot(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    if (statSync(join(folder, 'clusters'), { throwIfNoEntry: false })?.isDirectory()) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
