import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Archives of charts by the digest of their content, so that each is downloaded once a machine. */
export interface ArchiveCache {
  read(content: string): Uint8Array | undefined;
  keep(content: string, archive: Uint8Array): void;
}

/** The cache below a folder. One that cannot be written keeps nothing, and nobody minds. */
export function archiveCache(folder: string): ArchiveCache {
  const fileOf = (content: string) => join(folder, 'charts', `${content.replace('sha256:', '')}.tgz`);
  return {
    read(content) {
      try {
        return readFileSync(fileOf(content));
      } catch {
        return undefined;
      }
    },
    keep(content, archive) {
      try {
        mkdirSync(join(folder, 'charts'), { recursive: true });
        const draft = `${fileOf(content)}.${process.pid}`;
        writeFileSync(draft, archive);
        renameSync(draft, fileOf(content));
      } catch {
        // A read-only home: the archive is downloaded again.
      }
    },
  };
}
