import type { ModuleMemory } from './web-assembly.ts';

/** A stretch of a module's memory. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** Reads and writes a module's memory, which is another buffer after it has grown. */
export class GuestMemory {
  readonly #memory: ModuleMemory;

  constructor(memory: ModuleMemory) {
    this.#memory = memory;
  }

  get view(): DataView {
    return new DataView(this.#memory.buffer);
  }

  put(target: number, bytes: Uint8Array): void {
    new Uint8Array(this.#memory.buffer).set(bytes, target);
  }

  putNumber(target: number, value: number): void {
    this.view.setUint32(target, value, true);
  }

  /** A copy. */
  bytes({ start, length }: Stretch): Uint8Array {
    return new Uint8Array(this.#memory.buffer.slice(start, start + length));
  }

  /** What a list of vectors points to. */
  vectors(list: number, count: number): Stretch[] {
    const { view } = this;
    const read = (index: number, offset: number) => view.getUint32(list + index * 8 + offset, true);
    return Array.from({ length: count }, (_, index) => ({ start: read(index, 0), length: read(index, 4) }));
  }
}
