import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KubeAccess, KubeClient } from '../../rehearsal/api/kube-client.ts';
import { addresses } from '../../rehearsal/control-plane/addresses.ts';
import { apiServerProcesses } from '../../rehearsal/control-plane/control-plane-processes.ts';
import { createCredentials } from '../../rehearsal/control-plane/credentials.ts';
import { waitForApiServer } from '../../rehearsal/control-plane/wait-for-api-server.ts';
import { buildEngine } from '../../rehearsal/engine/build-engine.ts';
import { readEnginePins } from '../../rehearsal/engine/engine-pins.ts';
import { Processes } from '../../rehearsal/sandbox/processes.ts';
import { freePorts } from './free-ports.ts';

/** A real API server for one test, on ports that are free: no sandbox, no nodes, no controllers. */
export interface ApiServer {
  readonly client: KubeClient;
  readonly access: KubeAccess;
  stop(): Promise<void>;
}

/** Starts etcd and kube-apiserver of the rehearsal's engine; ready in some seconds once the engine is built. */
export async function startApiServer(): Promise<ApiServer> {
  const cacheFolder = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const engine = await buildEngine(await readEnginePins(), {
    cacheFolder,
    env: process.env,
    progress: (line) => {
      process.stderr.write(`${line}\n`);
    },
  });
  const root = await mkdtemp(join(tmpdir(), 'strata-api-server-'));
  await mkdir(join(root, 'logs'));
  const credentials = await createCredentials(join(root, 'credentials'));
  const ports = await freePorts(3);
  const fixed = [addresses.etcd, addresses.etcdPeers, String(addresses.apiServerPort)];
  const own = [`http://127.0.0.1:${ports[0]}`, `http://127.0.0.1:${ports[1]}`, String(ports[2])];
  const moved = (text: string) => fixed.reduce((moving, address, at) => moving.replace(address, own[at] ?? ''), text);
  const processes = new Processes(join(root, 'logs'), process.env);
  for (const spec of apiServerProcesses(engine, credentials, root))
    processes.start({ ...spec, args: spec.args.map(moved) });
  const access = { ...credentials.access, server: `https://127.0.0.1:${ports[2]}` };
  const client = new KubeClient(access);
  await waitForApiServer(client, processes);
  const stop = async () => {
    await client.close();
    await processes.stopAll();
    await rm(root, { recursive: true, force: true });
  };
  return { client, access, stop };
}
