import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { createProgress } from '../../src/cli/progress.ts';

function said(terminal: { readonly isTTY?: boolean; readonly columns?: number }, env: Host['env'] = {}): string {
  const written: string[] = [];
  const stderr = {
    ...terminal,
    write: (text: string) => {
      written.push(text);
      return true;
    },
  };
  const progress = createProgress({ stderr, env } as unknown as Host);
  progress.say('compiling linksphere (1 of 1)');
  progress.clear();
  return written.join('').replaceAll('\r\u001b[2K', '|');
}

describe('the progress line', () => {
  it('is written to a terminal and erased', () => {
    expect(said({ isTTY: true, columns: 100 })).toBe('|compiling linksphere (1 of 1)|');
  });
  it('fits a narrow terminal', () => {
    expect(said({ isTTY: true, columns: 10 })).toBe('|compiling|');
  });
  it.each([{}, { columns: 0 }])('takes a terminal of unknown size for a usual one: %o', (size) => {
    expect(said({ isTTY: true, ...size })).toBe('|compiling linksphere (1 of 1)|');
  });
  it.each([
    [{}, {}],
    [{ isTTY: true }, { CI: 'true' }],
    [{ isTTY: true }, { TERM: 'dumb' }],
  ])('is written nowhere else: %o, %o', (terminal, env) => {
    expect(said(terminal, env)).toBe('');
  });
});
