import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a chart's folder by their path in it, sorted; `undefined` where it holds no chart. */
export function readChartFolder(folder: string): Readonly<Record<string, Uint8Array>> | undefined {
  if (!existsSync(join(folder, 'Chart.yaml'))) return undefined;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  return Object.fromEntries(files.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

/** `sha256:…` over the paths and contents of files. */
export function digestOfFiles(files: Readonly<Record<string, Uint8Array>>): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of Object.entries(files))
    hash.update(`${path}\0${createHash('sha256').update(bytes).digest('hex')}\n`);
  return `sha256:${hash.digest('hex')}`;
}
