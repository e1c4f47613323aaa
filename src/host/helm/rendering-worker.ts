import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { limitMemory } from './limit-memory.ts';
import type { JobAnswer, RenderingJob, WorkerSetup } from './rendering-job.ts';
import { runModule } from './run-module.ts';
import { webAssembly, type CompiledModule } from './web-assembly.ts';

/** 2 GiB. Go collects garbage from 1 GiB on, and GitLab, the largest chart known, stays below that. */
const memoryPages = 32_768;

const { modulePath, port, bell } = workerData as WorkerSetup;
let compiled: CompiledModule | undefined;

port.on('message', (job: RenderingJob) => {
  port.postMessage(answer(job));
  Atomics.store(bell, 0, 1);
  Atomics.notify(bell, 0);
});

function answer(job: RenderingJob): JobAnswer {
  try {
    compiled ??= compile();
    const { code, output, said } = runModule(compiled, job);
    return code === 0 ? { output } : { crash: reasonIn(said) };
  } catch (error) {
    return { crash: error instanceof RangeError ? 'it calls itself too deeply' : String(error) };
  }
}

function compile(): CompiledModule {
  const bytes = readFileSync(modulePath);
  return new webAssembly.Module(limitMemory(modulePath.endsWith('.gz') ? gunzipSync(bytes) : bytes, memoryPages));
}

/** Go says first why it ends, and then where everything was. */
function reasonIn(said: string): string {
  if (said.includes('out of memory')) return `it takes more than ${memoryPages / 2 ** 14} GiB of memory`;
  const lines = said.split('\n').filter((line) => line !== '');
  return lines.find((line) => /^(panic|fatal error):/.test(line)) ?? lines[0] ?? 'it ended without a word';
}
