import type { MessagePort } from 'node:worker_threads';

/** What a rendering worker is started with. */
export interface WorkerSetup {
  readonly modulePath: string;
  readonly port: MessagePort;
  /** Its first number is set, and whoever waits for it woken, when an answer has been sent. */
  readonly bell: Int32Array<SharedArrayBuffer>;
}

/** One rendering. */
export interface RenderingJob {
  readonly input: Uint8Array;
  readonly clock: number;
  readonly seed: string;
}

/** What comes back: the module's output, or why there is none. */
export type JobAnswer = { readonly output: Uint8Array } | { readonly crash: string };
