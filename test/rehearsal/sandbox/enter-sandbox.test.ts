import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { enterSandbox } from '../../../rehearsal/sandbox/enter-sandbox.ts';

const module = join(import.meta.dirname, '..', '..', 'fixtures', 'rehearsal', 'sandbox', 'inside.ts');
const hasNamespaces = spawnSync('unshare', ['--user', '--map-root-user', '--net', '--mount', 'true']).status === 0;

describe.skipIf(!hasNamespaces && process.env['CI'] !== 'true')('a sandbox (needs unshare and user namespaces)', () => {
  function enter(input: object, signal?: AbortSignal) {
    let out = '';
    const ended = enterSandbox({
      module,
      input,
      env: process.env,
      cwd: process.cwd(),
      stdout: (chunk) => {
        out += chunk;
      },
      stderr: (chunk) => {
        process.stderr.write(chunk);
      },
      ...(signal === undefined ? {} : { signal }),
    });
    return { ended, out: () => out };
  }

  test('has processes, a network and memory of its own, and gives the exit code', async () => {
    const { ended, out } = enter({ wait: false });
    expect(await ended).toBe(7);
    const seen = JSON.parse(out()) as { pid: number; interfaces: string[]; root: string; isMarked: boolean };
    expect(seen).toMatchObject({ pid: 1, interfaces: ['lo'], isMarked: true });
    expect(existsSync(join(seen.root, 'mark'))).toBe(false);
  });

  test('ends when it is told to, in its own way', async () => {
    const controller = new AbortController();
    const { ended, out } = enter({ wait: true }, controller.signal);
    while (out() === '')
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
    controller.abort();
    expect(await ended).toBe(130);
  });
});
