import { readFileSync } from 'node:fs';
import type { RehearsalInput } from '../rehearsal-input.ts';
import type { Standstill } from '../watch/standstills.ts';
import type { Moment, Track } from '../watch/timeline.ts';
import { paintIf } from './format-report.ts';
import { formatSeconds } from './format-seconds.ts';
import { oneLine, wrapped } from './wrapped-line.ts';
import { Repetitions } from './repetitions.ts';

const words = { waiting: 'waits', applying: 'is applied', refused: 'was refused', ready: 'Ready' } as const;
const colours = { waiting: 'gray', applying: 'cyan', refused: 'yellow', ready: 'green' } as const;

/** Tells on stderr what happens while it happens. */
export class Narrator {
  readonly #paint: ReturnType<typeof paintIf>;
  readonly #said = new Repetitions();
  #width = 20;

  constructor({ colour }: Pick<RehearsalInput, 'colour'>) {
    this.#paint = paintIf(colour);
  }

  say(line: string): void {
    process.stderr.write(`${line}\n`);
  }

  /** What repeats is told once, then that it does; the rest stands in the report with its count. */
  tell({ type, name }: Track, { at, phase, message }: Moment): void {
    const title = type === 'unit' ? name : `  ${name}`;
    this.#width = Math.max(this.#width, title.length);
    const count = this.#said.count(`${type} ${name} ${phase}`, phase === 'refused' ? message : '');
    const told = phase === 'ready' ? '' : this.#news(phase, count, oneLine(message));
    if (told === undefined) return;
    const head = `${formatSeconds(at).padStart(12)}  ${title.padEnd(this.#width)}  `;
    this.say(wrapped(`${head}${this.#paint(colours[phase], words[phase])}${told}`, 14));
  }

  /** Something that has not been Ready for a while, and why. */
  tellStandstill({ title, why, since }: Standstill, at: number): void {
    const head = `${formatSeconds(at).padStart(12)}  ${this.#paint('yellow', 'stands still')} since ${formatSeconds(since)}: `;
    this.say(wrapped(`${head}${title}: ${oneLine(why)}`, 14));
  }

  /** What is said after the phase; nothing at all where it is no news. */
  #news(phase: Moment['phase'], count: number, message: string): string | undefined {
    if (count === 1) return message === '' ? '' : `  ${message}`;
    return phase === 'refused' && count === 2 ? ' again, for the same reason; it is tried on' : undefined;
  }

  /** Our process id as those outside see it: `/proc` is theirs. */
  outerProcess(): string {
    return readFileSync('/proc/self/stat', 'utf8').split(' ')[0] ?? '';
  }
}
