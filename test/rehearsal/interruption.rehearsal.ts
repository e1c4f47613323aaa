import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../rehearsal/wait-until.ts';
import { createCacheFolder, enginePrograms } from '../support/engine-programs.ts';

const cacheFolder = createCacheFolder();
afterAll(() => rmSync(cacheFolder, { recursive: true, force: true }));

const project = join(import.meta.dirname, '..', '..');

/** The command as users start it. */
function start(...args: readonly string[]): { readonly child: ChildProcess; told(): string } {
  const child = spawn(process.execPath, [join(project, 'bin', 'strata.ts'), 'rehearse', 'linksphere', ...args], {
    cwd: project,
    env: { ...process.env, XDG_CACHE_HOME: cacheFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  return { child, told: () => text };
}

function exit(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('close', resolve);
  });
}

describe('a rehearsal that is stopped in the middle', () => {
  test('by Ctrl-C says what it saw, and leaves no process', async () => {
    const { child, told } = start();
    await waitUntil('Flux starts', 300_000, () => told().includes('starting Flux'));
    child.kill('SIGINT');
    expect(await exit(child)).toBe(130);
    expect(told()).toContain('interrupted');
    await waitUntil('no process is left', 20_000, () => enginePrograms(cacheFolder).length === 0);
  });

  test('by a signal before there is anything to report says so, and ends at once', async () => {
    const { child, told } = start();
    await waitUntil('Kubernetes starts', 300_000, () => told().includes('starting Kubernetes'));
    const began = performance.now();
    child.kill('SIGTERM');
    expect(await exit(child)).toBe(130);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(told()).toContain('interrupted before anything was applied');
    await waitUntil('no process is left', 20_000, () => enginePrograms(cacheFolder).length === 0);
  });

  test('by a signal that nobody can catch leaves no process either', async () => {
    const { child, told } = start();
    await waitUntil('Flux starts', 300_000, () => told().includes('starting Flux'));
    expect(enginePrograms(cacheFolder).length).toBeGreaterThan(4);
    child.kill('SIGKILL');
    await waitUntil('no process is left', 30_000, () => enginePrograms(cacheFolder).length === 0);
  });
});

test('two rehearsals run side by side', async () => {
  const both = [
    start('--until', 'infra-namespaces', '--timeout', '5m'),
    start('--until', 'infra-namespaces', '--timeout', '5m'),
  ];
  const codes = await Promise.all(both.map(({ child }) => exit(child)));
  expect(codes).toEqual([0, 0]);
});
