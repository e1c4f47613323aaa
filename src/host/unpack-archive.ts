import { gunzipSync } from 'node:zlib';
import { Parser, type ReadEntry } from 'tar';

/** What an archive may hold at most: charts are small, and one that is not is no chart. */
export interface ArchiveLimits {
  /** Bytes of all files together. */
  readonly totalBytes: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
  readonly files: number;
}

/** An archive that is not unpacked, in words for its user. */
export class ArchiveProblem extends Error {
  override readonly name = 'ArchiveProblem';
}

/**
 * Reads a gzipped tar archive into memory: path to content, in the order of the archive. Nothing is written to the disk, so that no path in it
 * can do harm; those that climb out are refused all the same. Links and devices are passed over.
 * @throws {ArchiveProblem} where it is no archive, is larger than the limits, or holds a path that climbs out
 */
export async function unpackArchive(bytes: Uint8Array, limits: ArchiveLimits): Promise<Map<string, Uint8Array>> {
  const tarball = unzip(bytes, limits.totalBytes);
  const files = new Map<string, Uint8Array>();
  return new Promise((resolve, reject) => {
    const parser = new Parser({
      strict: true,
      onReadEntry(entry) {
        const problem = problemOf(entry, files.size, limits);
        if (problem !== undefined) {
          reject(new ArchiveProblem(problem));
          entry.resume();
        } else collect(entry, files);
      },
    });
    parser.on('error', (error: Error) => reject(new ArchiveProblem(`is no tar archive: ${error.message}`)));
    parser.on('end', () => resolve(files));
    parser.end(Buffer.from(tarball));
  });
}

function unzip(bytes: Uint8Array, limit: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new ArchiveProblem(
      tooLarge ? `unpacks to more than ${Math.round(limit / 2 ** 20)} MiB` : 'is no gzipped archive',
    );
  }
}

function problemOf(entry: ReadEntry, count: number, limits: ArchiveLimits): string | undefined {
  const path = entry.path.replaceAll('\\', '/');
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..'))
    return `holds the path "${entry.path}", which climbs out of it`;
  if (entry.size > limits.fileBytes)
    return `holds "${entry.path}" with more than ${Math.round(limits.fileBytes / 2 ** 20)} MiB`;
  return count >= limits.files ? `holds more than ${limits.files} files` : undefined;
}

function collect(entry: ReadEntry, files: Map<string, Uint8Array>): void {
  if (entry.type !== 'File' && entry.type !== 'OldFile' && entry.type !== 'ContiguousFile') {
    entry.resume();
    return;
  }
  const chunks: Uint8Array[] = [];
  entry.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  entry.on('end', () => files.set(entry.path.replace(/^\.\//, ''), Buffer.concat(chunks)));
}
