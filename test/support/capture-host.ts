import type { Host } from '../../src/cli/host.ts';

/** A host that keeps what is written to it. */
export interface CapturingHost extends Host {
  out(): string;
  err(): string;
}

/** Builds a host for a command under test; `cwd` defaults to the project's root. */
export function captureHost(overrides: Partial<Pick<Host, 'env' | 'cwd'>> = {}): CapturingHost {
  const written: { out: string[]; err: string[] } = { out: [], err: [] };
  return {
    stdout: { write: (text) => written.out.push(text) },
    stderr: { write: (text) => written.err.push(text) },
    env: {},
    cwd: process.cwd(),
    now: () => 0,
    ...overrides,
    out: () => written.out.join(''),
    err: () => written.err.join(''),
  };
}
