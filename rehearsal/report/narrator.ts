import { readFileSync } from 'node:fs';
import type { RehearsalInput } from '../rehearsal-input.ts';
import type { Moment, Track } from '../watch/timeline.ts';
import { formatSeconds, paintIf } from './format-report.ts';

const words = { waiting: 'waits', applying: 'is applied', refused: 'was refused', ready: 'Ready' } as const;
const colours = { waiting: 'gray', applying: 'cyan', refused: 'yellow', ready: 'green' } as const;

/** Tells on stderr what happens while it happens. */
export class Narrator {
  readonly #paint: ReturnType<typeof paintIf>;
  #width = 20;

  constructor({ colour }: Pick<RehearsalInput, 'colour'>) {
    this.#paint = paintIf(colour);
  }

  say(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  tell({ type, name }: Track, { at, phase, message }: Moment): void {
    const title = type === 'unit' ? name : `  ${name}`;
    this.#width = Math.max(this.#width, title.length);
    const more = phase === 'ready' || message === '' ? '' : `  ${firstLine(message)}`;
    this.say(
      `${formatSeconds(at).padStart(12)}  ${title.padEnd(this.#width)}  ${this.#paint(colours[phase], words[phase])}${more}`,
    );
  }

  /** Our process id as those outside see it: `/proc` is theirs. */
  outerProcess(): string {
    return readFileSync('/proc/self/stat', 'utf8').split(' ')[0] ?? '';
  }
}

function firstLine(message: string): string {
  const line = message.split('\n')[0] ?? '';
  return line.length > 160 ? `${line.slice(0, 160)}…` : line;
}
