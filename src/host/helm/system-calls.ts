import { GuestClock } from './guest-clock.ts';
import { GuestMemory } from './guest-memory.ts';
import type { ModuleOutside } from './module-outside.ts';
import { seededRandom } from './seeded-random.ts';
import { webAssembly, type CompiledModule, type ModuleImports, type SystemCall } from './web-assembly.ts';

/** Thrown through a module that ends itself. */
export class ModuleExit extends Error {
  override readonly name = 'ModuleExit';
  readonly code: number;

  constructor(code: number) {
    super(`exit code ${code}`);
    this.code = code;
  }
}

const answers = { success: 0, badFile: 8, notSupported: 52 };
const [standardInput, standardOutput, standardError] = [0, 1, 2];
/** The only argument, since Go counts on it. There is no environment. */
const programName = Buffer.from('helm\0');

/**
 * The calls of WASI preview 1 that a Go program makes which reads its input and writes its output. `node:wasi` offers
 * files too, takes the machine's own clock and random numbers, and warns that it is an experiment.
 */
export class SystemCalls {
  /** To be set before the module runs. */
  memory = new GuestMemory({ buffer: new ArrayBuffer(0) });
  readonly #input: Uint8Array;
  readonly #clock: GuestClock;
  readonly #random: (length: number) => Uint8Array;
  readonly #written = new Map<number, Uint8Array[]>([
    [standardOutput, []],
    [standardError, []],
  ]);
  #position = 0;

  constructor({ input, clock, seed }: ModuleOutside) {
    this.#input = input;
    this.#clock = new GuestClock(clock);
    this.#random = seededRandom(seed);
  }

  /** What a module imports; for what is not offered it hears that it is not supported. */
  importsFor(module: CompiledModule): ModuleImports {
    const offered = this.#offered();
    const refuse = () => answers.notSupported;
    const imports = webAssembly.Module.imports(module).map(({ name }) => [name, offered[name] ?? refuse] as const);
    return { wasi_snapshot_preview1: Object.fromEntries(imports) };
  }

  get output(): Uint8Array {
    return Buffer.concat(this.#written.get(standardOutput) ?? []);
  }

  get said(): string {
    return Buffer.concat(this.#written.get(standardError) ?? []).toString('utf8');
  }

  #offered(): Readonly<Record<string, SystemCall>> {
    const done = (_result: void) => answers.success;
    const numbers = (first: number, one: number, second: number, two: number) => {
      this.memory.putNumber(first, one);
      return done(this.memory.putNumber(second, two));
    };
    return {
      args_sizes_get: (count, size) => numbers(count, 1, size, programName.length),
      args_get: (list, text) => {
        this.memory.putNumber(list, text);
        return done(this.memory.put(text, programName));
      },
      environ_sizes_get: (count, size) => numbers(count, 0, size, 0),
      environ_get: () => answers.success,
      clock_time_get: (clock, _precision, target) => {
        return done(this.memory.view.setBigUint64(target, this.#clock.read(clock === 0), true));
      },
      random_get: (target, length) => done(this.memory.put(target, this.#random(length))),
      fd_read: (file, vectors, count, size) => this.#read(file, vectors, count, size),
      fd_write: (file, vectors, count, size) => this.#write(file, vectors, count, size),
      fd_fdstat_get: (file, target) => this.#describe(file, target),
      fd_prestat_get: () => answers.badFile,
      poll_oneoff: (from, to, count, size) => {
        const events = this.#clock.wait(this.memory, from, to, count);
        this.memory.putNumber(size, events);
        return events === 0 ? answers.notSupported : answers.success;
      },
      sched_yield: () => answers.success,
      proc_exit: (code) => {
        throw new ModuleExit(code);
      },
    };
  }

  /** Character devices that are read and written without waiting. */
  #describe(file: number, target: number): number {
    if (file > standardError) return answers.badFile;
    this.memory.put(target, Uint8Array.of(2, ...new Uint8Array(23)));
    return answers.success;
  }

  #read(file: number, vectors: number, count: number, size: number): number {
    if (file !== standardInput) return answers.badFile;
    const before = this.#position;
    for (const { start, length } of this.memory.vectors(vectors, count)) {
      const chunk = this.#input.subarray(this.#position, this.#position + length);
      this.memory.put(start, chunk);
      this.#position += chunk.length;
    }
    this.memory.putNumber(size, this.#position - before);
    return answers.success;
  }

  #write(file: number, vectors: number, count: number, size: number): number {
    const chunks = this.#written.get(file);
    if (chunks === undefined) return answers.badFile;
    const added = this.memory.vectors(vectors, count).map((vector) => this.memory.bytes(vector));
    chunks.push(...added);
    this.memory.putNumber(
      size,
      added.reduce((sum, { length }) => sum + length, 0),
    );
    return answers.success;
  }
}
