import { GuestMemory } from './guest-memory.ts';
import type { ModuleEnd, ModuleOutside } from './module-outside.ts';
import { ModuleExit, SystemCalls } from './system-calls.ts';
import { webAssembly, type CompiledModule } from './web-assembly.ts';

/** Runs a WASI command to its end, in an instance of its own. */
export function runModule(module: CompiledModule, outside: ModuleOutside): ModuleEnd {
  const calls = new SystemCalls(outside);
  const { exports } = new webAssembly.Instance(module, calls.importsFor(module));
  calls.memory = new GuestMemory(exports.memory);
  const code = exitCode(exports._start);
  return { code, output: calls.output, said: calls.said };
}

function exitCode(start: () => void): number {
  try {
    start();
    return 0;
  } catch (error) {
    if (error instanceof ModuleExit) return error.code;
    throw error;
  }
}
