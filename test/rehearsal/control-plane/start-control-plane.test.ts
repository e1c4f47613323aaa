import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CannotRehearse } from '../../../rehearsal/cannot-rehearse.ts';
import { createCredentials } from '../../../rehearsal/control-plane/credentials.ts';
import { startControlPlane } from '../../../rehearsal/control-plane/start-control-plane.ts';
import { Processes } from '../../../rehearsal/sandbox/processes.ts';

let root = '';
let processes: Processes;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'engine-'));
  for (const folder of ['logs', 'bin']) mkdirSync(join(root, folder));
  processes = new Processes(join(root, 'logs'), { PATH: process.env['PATH'] });
});
afterEach(async () => {
  await processes.stopAll();
  rmSync(root, { recursive: true, force: true });
});

/** A program of the engine that does nothing but this. */
function program(name: string, script: string): void {
  const file = join(root, 'bin', name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

test('says which process ended, and what it said, where Kubernetes does not come up', async () => {
  program('etcd', 'sleep 60');
  program('kube-apiserver', 'echo "no space left on device" >&2; exit 1');
  const started = startControlPlane(
    { folder: root, kubernetes: '1.36.3' },
    await createCredentials(join(root, 'pki')),
    root,
    processes,
  );
  await expect(started).rejects.toEqual(
    new CannotRehearse('kube-apiserver ended before Kubernetes was there; it said: no space left on device'),
  );
});
