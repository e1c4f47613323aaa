import type { Host } from './host.ts';

/** One line on a terminal that says what is going on, and leaves no trace. Nothing is written anywhere else. */
export interface Progress {
  say(text: string): void;
  clear(): void;
}

export function createProgress({ stderr, env }: Host): Progress {
  if (stderr.isTTY !== true || env.CI === 'true' || env.TERM === 'dumb') return { say: () => {}, clear: () => {} };
  const eraseLine = '\r\u001b[2K';
  // A terminal that nobody told its size says 0.
  const columns = stderr.columns === undefined || stderr.columns === 0 ? 80 : stderr.columns;
  return {
    say: (text) => stderr.write(`${eraseLine}${text.slice(0, columns - 1)}`),
    clear: () => stderr.write(eraseLine),
  };
}
