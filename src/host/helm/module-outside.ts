/** All that a module gets from outside: its input, a clock that stands still, and a seed for random numbers. */
export interface ModuleOutside {
  readonly input: Uint8Array;
  /** Milliseconds since 1970. */
  readonly clock: number;
  readonly seed: string;
}

/** How a module ended. */
export interface ModuleEnd {
  readonly code: number;
  readonly output: Uint8Array;
  /** What it wrote to its standard error. */
  readonly said: string;
}
