import { readFileSync } from 'node:fs';

/** Strata's own version, from the package it was installed as. */
export function ownVersion(): string {
  // The sources stand two folders below package.json, what is packed three (lib/src/cli).
  for (const up of ['../../package.json', '../../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(up, import.meta.url), 'utf8')) as {
        name?: string;
        version: string;
      };
      if (name === 'strata-gitops') return version;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error('package.json of strata-gitops is not where it was packed');
}
