import { createHash } from 'node:crypto';
import { ImportProblem } from '../import-problem.ts';

/** A packaged chart as it was downloaded. */
export interface Archive {
  readonly bytes: Uint8Array;
  readonly version: string;
  /** `sha256:…` of the bytes. */
  readonly digest: string;
  /** What it was downloaded as, for messages. */
  readonly origin: string;
  /** Newer versions that the same source offers, newest first. */
  readonly newer: readonly string[];
}

/** `sha256:…` of bytes. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** @throws {ImportProblem} where bytes are not those that were promised */
export function verifyDigest(bytes: Uint8Array, promised: string, origin: string): void {
  const wanted = promised.includes(':') ? promised : `sha256:${promised}`;
  const found = digestOf(bytes);
  if (wanted.startsWith('sha256:') && found !== wanted.toLowerCase()) {
    throw new ImportProblem(
      `${origin} has the digest ${found}, but ${wanted} is promised: it was changed on its way, or published again`,
    );
  }
}
