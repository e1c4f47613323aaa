import { join } from 'node:path';
import { CannotRehearse } from '../cannot-rehearse.ts';
import { KubeClient } from '../api/kube-client.ts';
import type { Engine } from '../engine/build-engine.ts';
import type { Processes } from '../sandbox/processes.ts';
import { StillNotTrue, waitUntil } from '../wait-until.ts';
import { apiServerProcesses, controllerProcesses } from './control-plane-processes.ts';
import type { Credentials } from './credentials.ts';
import { writeStages } from './write-stages.ts';

/** Starts Kubernetes without nodes; resolves once the API server is ready and has made its own namespaces. */
export async function startControlPlane(engine: Engine, credentials: Credentials, root: string, processes: Processes): Promise<KubeClient> {
  for (const spec of apiServerProcesses(engine, credentials, root)) processes.start(spec);
  const client = new KubeClient(credentials.access);
  await waitForApiServer(client, processes);
  const stages = join(root, 'stages.yaml');
  await writeStages(engine, stages);
  for (const spec of controllerProcesses(engine, credentials, stages)) processes.start(spec);
  return client;
}

/** Up to three minutes: a machine may have other work. */
async function waitForApiServer(client: KubeClient, processes: Processes): Promise<void> {
  const isReady = async () => {
    await client.raw('/readyz');
    return (await client.get({ apiVersion: 'v1', kind: 'Namespace', name: 'kube-system' })) !== undefined;
  };
  try {
    await waitUntil('the API server is ready', 180_000, async () => processes.ended !== undefined || isReady());
  } catch (error) {
    if (!(error instanceof StillNotTrue)) throw error;
    throw new CannotRehearse(`${error.message}; it said: ${(await processes.tail('kube-apiserver', 3)).join(' | ')}`);
  }
  const { ended } = processes;
  if (ended !== undefined) throw new CannotRehearse(`${ended} ended before Kubernetes was there; it said: ${(await processes.tail(ended, 3)).join(' | ')}`);
}
