import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Text of a page of Strata's own `docs`, from the package or the clone that runs; `undefined` where it was left out. */
export function readOwnDocs(page: string): string | undefined {
  // The sources stand two folders below `docs`, what is packed three (lib/src/host).
  const files = ['../../docs/', '../../../docs/'].map((up) => fileURLToPath(new URL(`${up}${page}`, import.meta.url)));
  const file = files.find((each) => existsSync(each));
  return file === undefined ? undefined : readFileSync(file, 'utf8');
}
