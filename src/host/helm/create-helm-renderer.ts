import { ownFile } from '../own-package.ts';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import { encodeRequest } from '../../helm/encode-request.ts';
import { failedRendering } from '../../helm/failed-rendering.ts';
import type { RenderRequest } from '../../helm/render-request.ts';
import type { RenderingResult } from '../../helm/rendering-result.ts';
import type { JobAnswer, RenderingJob, WorkerSetup } from './rendering-job.ts';

/** Renders charts as Helm does, one after the other. */
export interface HelmRenderer {
  /** Waits for the result. Whatever goes wrong is a result too. */
  render(request: RenderRequest): RenderingResult;
  /** Lets go of the thread and its memory; the next rendering starts anew. */
  close(): void;
}

export interface HelmRendererOptions {
  /** Path of the compiled module, `.wasm` or `.wasm.gz`; asked for when something is rendered first. */
  readonly module: () => string;
  /** Milliseconds that one rendering may take. @default 60_000 */
  readonly timeLimit?: number;
}

/** Deep templates nest calls: Go's own limits come first with this. */
const stackSizeMb = 256;

/** A renderer whose module runs in a thread of its own, so that a chart which hangs can be stopped. */
export function createHelmRenderer({ module, timeLimit = 60_000 }: HelmRendererOptions): HelmRenderer {
  let thread: RenderingThread | undefined;
  const stop = () => {
    thread?.stop();
    thread = undefined;
  };
  return {
    render(request) {
      thread ??= new RenderingThread(module());
      const job = { input: Buffer.from(encodeRequest(request)), clock: request.clock, seed: request.seed };
      const answer = thread.run(job, timeLimit);
      if (answer === undefined) {
        stop();
        return failedRendering('timeout', `the rendering did not end within ${timeLimit / 1000} s`);
      }
      if ('crash' in answer) {
        stop();
        return failedRendering('crash', `Helm crashed while rendering: ${answer.crash}`);
      }
      return JSON.parse(Buffer.from(answer.output).toString('utf8')) as RenderingResult;
    },
    close: stop,
  };
}

class RenderingThread {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #bell = new Int32Array(new SharedArrayBuffer(4));

  constructor(modulePath: string) {
    const { port1, port2 } = new MessageChannel();
    const workerData: WorkerSetup = { modulePath, port: port2, bell: this.#bell };
    // Of the process's flags and environment nothing is of use to it.
    const nothing = { env: {}, execArgv: [] };
    const options = { workerData, transferList: [port2], resourceLimits: { stackSizeMb }, ...nothing };
    this.#worker = new Worker(ownFile('src/host/helm/rendering-worker.ts'), options);
    this.#worker.unref();
    this.#port = port1;
    port1.unref();
  }

  /** `undefined` where time was over. */
  run(job: RenderingJob, timeLimit: number): JobAnswer | undefined {
    Atomics.store(this.#bell, 0, 0);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows
    this.#port.postMessage(job);
    if (Atomics.wait(this.#bell, 0, 0, timeLimit) === 'timed-out') return undefined;
    return receiveMessageOnPort(this.#port)?.message as JobAnswer | undefined;
  }

  stop(): void {
    this.#port.close();
    void this.#worker.terminate();
  }
}
