import type { ModuleOutside } from './module-outside.ts';
import { seededRandom } from './seeded-random.ts';
import { webAssembly, type CompiledModule, type ModuleImports, type ModuleMemory, type SystemCall } from './web-assembly.ts';

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
/** What the steady clock gains whenever it is read: programs wait for it to move. */
const tick = 1000n;

/**
 * The calls of WASI preview 1 that a Go program makes which reads its input and writes its output. `node:wasi` offers files too, takes the
 * machine's own clock and random numbers, and warns that it is an experiment.
 */
export class SystemCalls {
  readonly #input: Uint8Array;
  readonly #now: bigint;
  readonly #random: (length: number) => Uint8Array;
  readonly #written = new Map<number, Uint8Array[]>([[standardOutput, []], [standardError, []]]);
  #memory: ModuleMemory = { buffer: new ArrayBuffer(0) };
  #elapsed = 0n;
  #position = 0;

  constructor(outside: ModuleOutside) {
    this.#input = outside.input;
    this.#now = BigInt(Math.trunc(outside.clock)) * 1_000_000n;
    this.#random = seededRandom(outside.seed);
  }

  /** What a module imports; for what is not offered it hears that it is not supported. */
  importsFor(module: CompiledModule): ModuleImports {
    const offered = this.#offered();
    const names = webAssembly.Module.imports(module).map(({ name }) => name);
    return { wasi_snapshot_preview1: Object.fromEntries(names.map((name) => [name, offered[name] ?? (() => answers.notSupported)])) };
  }

  /** To be called before the module runs. */
  useMemory(memory: ModuleMemory): void {
    this.#memory = memory;
  }

  get output(): Uint8Array {
    return Buffer.concat(this.#written.get(standardOutput) ?? []);
  }

  get said(): string {
    return Buffer.concat(this.#written.get(standardError) ?? []).toString('utf8');
  }

  #offered(): Readonly<Record<string, SystemCall>> {
    return {
      args_sizes_get: (count, size) => this.#putNumbers([count, 1], [size, programName.length]),
      args_get: (list, text) => this.#put(text, programName) || this.#putNumbers([list, text]),
      environ_sizes_get: (count, size) => this.#putNumbers([count, 0], [size, 0]),
      environ_get: () => answers.success,
      clock_time_get: (clock, _precision, target) => this.#putTime(clock, target),
      random_get: (target, length) => this.#put(target, this.#random(length)),
      fd_read: (file, vectors, count, done) => this.#read(file, vectors, count, done),
      fd_write: (file, vectors, count, done) => this.#write(file, vectors, count, done),
      fd_fdstat_get: (file, target) => this.#describe(file, target),
      fd_prestat_get: () => answers.badFile,
      poll_oneoff: (from, to, count, done) => this.#wait(from, to, count, done),
      sched_yield: () => answers.success,
      proc_exit: (code) => { throw new ModuleExit(code); },
    };
  }

  get #view(): DataView {
    return new DataView(this.#memory.buffer);
  }

  #put(target: number, bytes: Uint8Array): number {
    new Uint8Array(this.#memory.buffer).set(bytes, target);
    return answers.success;
  }

  #putNumbers(...pairs: readonly (readonly [target: number, value: number])[]): number {
    for (const [target, value] of pairs) this.#view.setUint32(target, value, true);
    return answers.success;
  }

  #putTime(clock: number, target: number): number {
    const isTimeOfDay = clock === 0;
    if (!isTimeOfDay) this.#elapsed += tick;
    this.#view.setBigUint64(target, isTimeOfDay ? this.#now : this.#elapsed, true);
    return answers.success;
  }

  /** Character devices that are read and written without waiting. */
  #describe(file: number, target: number): number {
    if (file > standardError) return answers.badFile;
    this.#put(target, new Uint8Array(24));
    this.#view.setUint8(target, 2);
    return answers.success;
  }

  #read(file: number, vectors: number, count: number, done: number): number {
    if (file !== standardInput) return answers.badFile;
    const before = this.#position;
    for (const { start, length } of this.#vectors(vectors, count)) {
      const chunk = this.#input.subarray(this.#position, this.#position + length);
      this.#put(start, chunk);
      this.#position += chunk.length;
    }
    this.#view.setUint32(done, this.#position - before, true);
    return answers.success;
  }

  #write(file: number, vectors: number, count: number, done: number): number {
    const chunks = this.#written.get(file);
    if (chunks === undefined) return answers.badFile;
    const added = this.#vectors(vectors, count).map(({ start, length }) => new Uint8Array(this.#memory.buffer.slice(start, start + length)));
    chunks.push(...added);
    this.#view.setUint32(done, added.reduce((sum, { length }) => sum + length, 0), true);
    return answers.success;
  }

  #vectors(from: number, count: number): { start: number; length: number }[] {
    const read = (index: number, offset: number) => this.#view.getUint32(from + index * 8 + offset, true);
    return Array.from({ length: count }, (_, index) => ({ start: read(index, 0), length: read(index, 4) }));
  }

  /** A program that sleeps wakes at once, and finds that the time has passed. */
  #wait(from: number, to: number, count: number, done: number): number {
    const view = this.#view;
    const timers = Array.from({ length: count }, (_, index) => from + index * 48).filter((entry) => view.getUint8(entry + 8) === 0);
    const wakes = timers.map((entry) => {
      const [time, isMoment] = [view.getBigUint64(entry + 24, true), (view.getUint16(entry + 40, true) & 1) === 1];
      return { entry, at: isMoment ? time : this.#elapsed + time };
    });
    const [first] = wakes.sort((a, b) => (a.at < b.at ? -1 : 1));
    if (first === undefined) return answers.notSupported;
    if (first.at > this.#elapsed) this.#elapsed = first.at;
    this.#put(to, new Uint8Array(32));
    view.setBigUint64(to, view.getBigUint64(first.entry, true), true);
    view.setUint32(done, 1, true);
    return answers.success;
  }
}
