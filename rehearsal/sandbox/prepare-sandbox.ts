import { execFile } from 'node:child_process';
import { mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotRehearse } from '../cannot-rehearse.ts';

const run = promisify(execFile);

/** Folders that every Linux has and that a rehearsal does not read: one of them is covered with memory, in our mount namespace only. */
const coverable = ['/dev/shm', '/mnt', '/media', '/srv'] as const;

/** Brings up loopback and a folder in memory. To be called inside the sandbox, once. */
export async function prepareSandbox(inUse: readonly string[]): Promise<string> {
  await raiseLoopback();
  const root = await coverWithMemory(inUse);
  for (const folder of ['home', 'tmp', 'logs']) await mkdir(join(root, folder));
  return root;
}

async function raiseLoopback(): Promise<void> {
  for (const [program, ...args] of [
    ['ip', 'link', 'set', 'lo', 'up'],
    ['ifconfig', 'lo', 'up'],
  ] as const) {
    const done = await run(program, args).then(
      () => true,
      () => false,
    );
    if (done) return;
  }
  throw new CannotRehearse('neither "ip" (iproute2) nor "ifconfig" can bring up loopback: install iproute2');
}

async function coverWithMemory(inUse: readonly string[]): Promise<string> {
  for (const folder of coverable) {
    const isFolder = await stat(folder).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (!isFolder || inUse.some((path) => path === folder || path.startsWith(`${folder}/`))) continue;
    const done = await run('mount', ['-t', 'tmpfs', '-o', 'mode=0755', 'tmpfs', folder]).then(
      () => true,
      () => false,
    );
    if (done) return folder;
  }
  throw new CannotRehearse(`no folder in memory can be mounted at any of ${coverable.join(', ')}`);
}
