import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Header } from 'tar';

/** The chart that the tests of imports share. */
export const shopFolder = join(import.meta.dirname, '../../fixtures/import/shop');

/** Packs files as `helm package` does: below one folder, gzipped. Paths are taken as they are, also those that climb out. */
export function packArchive(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const blocks = Object.entries(files).flatMap(([path, content]) => {
    const body = Buffer.from(content);
    const header = new Header({ path, size: body.length, type: 'File', mode: 0o644, mtime: new Date(0) });
    header.encode();
    return [header.block ?? Buffer.alloc(512), body, Buffer.alloc((512 - (body.length % 512)) % 512)];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

/** Packs the chart of a folder. */
export function packFolder(
  folder: string,
  name: string,
  change: (path: string, text: string) => string = (_path, text) => text,
): Buffer {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  return packArchive(
    Object.fromEntries(
      paths.map((path) => [`${name}/${path}`, change(path, readFileSync(join(folder, path), 'utf8'))]),
    ),
  );
}

/** A chart of one file, for what needs no more. */
export function packSmall(name: string, version: string): Buffer {
  return packArchive({
    [`${name}/Chart.yaml`]: `apiVersion: v2\nname: ${name}\nversion: ${version}\n`,
    [`${name}/values.yaml`]: 'replicas: 1\n',
  });
}
