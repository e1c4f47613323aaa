import { createNetwork } from '../host/network.ts';
import { doAwaitedJob } from '../host/wait-for-worker.ts';
import { credentialsFrom } from './download/credentials.ts';
import type { Reference } from './download/reference.ts';
import { downloadArchive } from './fetch-chart.ts';
import { loadArchive } from './chart/load-chart.ts';
import { ImportProblem } from './import-problem.ts';

/** An archive to download, by what the lock file says of it. */
export interface ArchiveJob {
  readonly reference: Exclude<Reference, { type: 'path' }>;
  readonly version: string;
  /** Digest of the content that was imported. */
  readonly content: string;
  readonly mirror?: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type ArchiveAnswer = { readonly archive: Uint8Array } | { readonly problem: string };

// Runs as a worker, which whoever compiles waits for.
await doAwaitedJob<ArchiveJob>(fetchArchive);

async function fetchArchive({ reference, version, content, mirror, env }: ArchiveJob): Promise<ArchiveAnswer> {
  const network = createNetwork(env);
  try {
    const archive = await downloadArchive(reference, version, {
      network,
      credentials: credentialsFrom(env),
      ...(mirror === undefined ? {} : { mirror }),
    });
    const loaded = await loadArchive(archive.bytes, archive.origin);
    if (loaded.content === content) return { archive: archive.bytes };
    return { problem: `${archive.origin} has other files (${loaded.content}) than what was imported (${content})` };
  } catch (error) {
    if (error instanceof ImportProblem) return { problem: error.message };
    throw error;
  } finally {
    await network.close();
  }
}
