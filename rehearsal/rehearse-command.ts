import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineCommand } from '../src/cli/command.ts';
import type { Host } from '../src/cli/host.ts';
import { findProject, selectCluster } from '../src/cli/find-project.ts';
import { UsageError } from '../src/cli/usage-error.ts';
import { tryParseDuration } from '../src/knowledge/ready-times.ts';
import { CannotRehearse } from './cannot-rehearse.ts';
import { rehearse } from './rehearse.ts';

/** `strata rehearse`: added to the commands by the program alone, as `src` knows nothing of it. */
export const rehearseCommand = defineCommand({
  name: 'rehearse',
  summary: 'apply a compiled tree with real Flux on a throwaway control plane',
  usage: [
    'rehearse [cluster] [--mirror dir] [--until unit] [--timeout duration] [--wait-for-timeout] [--keep] [--json] [--html file]',
    'rehearse [cluster] [--drift] [--restart] [--prune revision]',
  ],
  details: [
    'Starts etcd, Kubernetes and Flux in namespaces of its own (no root, no container runtime, no port taken), makes what the cluster',
    'declares to exist outside, and lets Flux apply the tree as it is on disk. Exit code 0 when all becomes Ready in the compiled order.',
    'The first run builds the engine from Go modules, which takes about 7 minutes on 2 cores.',
  ].join('\n'),
  options: {
    mirror: {
      type: 'string',
      argument: 'dir',
      summary: 'folder of real charts with an index.json; without it stand-ins are made from imported facts',
    },
    until: { type: 'string', argument: 'unit', summary: 'stop once this unit is Ready' },
    timeout: { type: 'string', argument: 'duration', summary: 'give up after this time (30m)' },
    'wait-for-timeout': {
      type: 'boolean',
      summary: 'go on until then even where Helm has given up a release and nothing could wake it',
    },
    keep: { type: 'boolean', summary: 'keep the cluster until Ctrl-C, and say how to reach it' },
    json: { type: 'boolean', summary: 'print the report as JSON' },
    html: { type: 'string', argument: 'file', summary: 'also write the report as one page' },
    drift: { type: 'boolean', summary: 'once all is Ready, change and delete objects and see them restored' },
    restart: { type: 'boolean', summary: 'kill API server, source-controller and Git in the middle' },
    prune: {
      type: 'string',
      argument: 'revision',
      summary: 'once all is Ready, apply this Git revision and list what it deletes',
    },
    'age-key': { type: 'string', argument: 'file', summary: 'age keys that decrypt SOPS files (SOPS_AGE_KEY_FILE)' },
  },
  positionals: { max: 1 },
  run: async ({ positionals, options }, host) => {
    const project = findProject(host);
    const cluster = selectCluster(project, positionals[0]);
    const timeoutSeconds = tryParseDuration(options.timeout ?? '30m');
    if (timeoutSeconds === undefined || timeoutSeconds <= 0)
      throw new UsageError(`--timeout "${options.timeout}" is no duration; 90s, 30m and 1h30m are`);
    const mirror = folderOf('mirror', options.mirror ?? host.env['STRATA_MIRROR'], host, 'index.json');
    const ageKeyFile = fileOf('age-key', options['age-key'] ?? host.env['SOPS_AGE_KEY_FILE'], host);
    if (options.prune !== undefined) requireRevision(project.root, options.prune);
    const html = options.html === undefined ? undefined : pageFile(options.html, host);
    const interrupt = interruption();
    try {
      return await rehearse(
        {
          project: project.root,
          cluster,
          timeoutSeconds,
          waitForTimeout: options['wait-for-timeout'] === true,
          keep: options.keep === true,
          json: options.json === true,
          drift: options.drift === true,
          restart: options.restart === true,
          colour: coloured(host),
          ...(mirror === undefined ? {} : { mirror }),
          ...(ageKeyFile === undefined ? {} : { ageKeyFile }),
          ...(options.until === undefined ? {} : { until: options.until }),
          ...(options.prune === undefined ? {} : { prune: options.prune }),
          ...(html === undefined ? {} : { html }),
        },
        host,
        interrupt.signal,
      );
    } catch (error) {
      if (interrupt.signal.aborted) return 130;
      if (!(error instanceof CannotRehearse)) throw error;
      host.stderr.write(`strata rehearse: ${error.message}\n`);
      return 2;
    } finally {
      interrupt.stop();
    }
  },
});

/** Ctrl-C and `kill` end a rehearsal in order; a second one ends this process as ever. */
function interruption(): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const abort = () => {
    controller.abort();
    stop();
  };
  const stop = () => {
    for (const signal of signals) process.removeListener(signal, abort);
  };
  for (const signal of signals) process.on(signal, abort);
  return { signal: controller.signal, stop };
}

function requireRevision(root: string, revision: string): void {
  const { status } = spawnSync('git', ['-C', root, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
  if (status !== 0) throw new UsageError(`--prune "${revision}" is no revision of the repository around ${root}`);
}

function coloured(host: Host): boolean {
  return host.stdout.isTTY === true && (host.env['NO_COLOR'] ?? '') === '';
}

function folderOf(option: string, given: string | undefined, host: Host, holds: string): string | undefined {
  if (given === undefined || given === '') return undefined;
  const folder = resolve(host.cwd, given);
  if (!existsSync(resolve(folder, holds))) throw new UsageError(`--${option} "${given}" holds no ${holds}`);
  return folder;
}

/** Found out now, not after minutes. */
function pageFile(given: string, host: Host): string {
  const file = resolve(host.cwd, given);
  if (!existsSync(dirname(file))) throw new UsageError(`--html "${given}" is in a folder that does not exist`);
  return file;
}

function fileOf(option: string, given: string | undefined, host: Host): string | undefined {
  if (given === undefined || given === '') return undefined;
  const file = resolve(host.cwd, given);
  if (!existsSync(file)) throw new UsageError(`--${option} "${given}" does not exist`);
  return file;
}
