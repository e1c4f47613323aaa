import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  workerData as given,
  type MessagePort,
} from 'node:worker_threads';

/** What a worker gets that somebody waits for. */
interface AwaitedJob<Job> {
  readonly job: Job;
  readonly port: MessagePort;
  readonly bell: Int32Array<SharedArrayBuffer>;
}

/**
 * Runs a worker and waits for its one answer: for code that must answer at once and needs what only comes later, as a download.
 * `undefined` where it takes longer than the limit, in milliseconds.
 */
export function waitForWorker<Job, Answer>(file: string, job: Job, limit: number): Answer | undefined {
  const { port1, port2 } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const workerData: AwaitedJob<Job> = { job, port: port2, bell };
  const worker = new Worker(file, { workerData, transferList: [port2], execArgv: [] });
  worker.unref();
  Atomics.wait(bell, 0, 0, limit);
  const answer = receiveMessageOnPort(port1)?.message as Answer | undefined;
  port1.close();
  void worker.terminate();
  return answer;
}

/** Inside the worker: does its job, sends the answer and wakes whoever waits for it. */
export async function doAwaitedJob<Job>(work: (job: Job) => Promise<unknown>): Promise<void> {
  const { job, port, bell } = given as AwaitedJob<Job>;
  const answer = await work(job);
  port.postMessage(answer);
  Atomics.store(bell, 0, 1);
  Atomics.notify(bell, 0);
}
