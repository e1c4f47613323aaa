import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Processes } from '../../../rehearsal/sandbox/processes.ts';

describe('the processes of an engine', () => {
  let logs = '';
  let processes: Processes;
  beforeEach(() => {
    logs = mkdtempSync(join(tmpdir(), 'logs-'));
    processes = new Processes(logs, { PATH: process.env['PATH'] });
  });
  afterEach(async () => {
    await processes.stopAll();
    rmSync(logs, { recursive: true, force: true });
  });

  const run = (name: string, code: string) => processes.start({ name, program: process.execPath, args: ['-e', code] });
  const waitForEver = 'setInterval(() => {}, 1000)';

  test('the first that ends by itself is known, with its last words', async () => {
    run('etcd', waitForEver);
    run('kube-apiserver', "console.error('no etcd'); process.exitCode = 1");
    await vi.waitFor(() => expect(processes.ended).toBe('kube-apiserver'), 10_000);
    await vi.waitFor(async () => expect(await processes.tail('kube-apiserver', 3)).toEqual(['no etcd']), 10_000);
    run('kwok', "console.log('no API server')");
    await vi.waitFor(async () => expect(await processes.tail('kwok', 1)).toEqual(['no API server']), 10_000);
    expect(processes.ended).toBe('kube-apiserver');
  });

  test('a program that is not there ends at once', async () => {
    processes.start({ name: 'etcd', program: join(logs, 'nowhere'), args: [] });
    await vi.waitFor(() => expect(processes.ended).toBe('etcd'), 10_000);
  });

  test('none that was killed on purpose, or started anew, counts as ended', async () => {
    run('etcd', waitForEver);
    await processes.restart('etcd', 0);
    await processes.stopAll();
    expect(processes.ended).toBeUndefined();
  });
});
