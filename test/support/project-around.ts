import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A project with one cluster, whose code stands in a file elsewhere, and with this project's own imports. To be removed by whoever asked for it. */
export function projectAround(file: string, cluster: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  mkdirSync(join(folder, 'clusters', cluster), { recursive: true });
  writeFileSync(join(folder, 'clusters', cluster, 'cluster.ts'), `export { default } from ${JSON.stringify(file)};\n`);
  symlinkSync(join(import.meta.dirname, '..', '..', 'imports'), join(folder, 'imports'));
  return folder;
}
