import { join } from 'node:path';
import { KubeClient } from '../api/kube-client.ts';
import type { Engine } from '../engine/build-engine.ts';
import type { Processes } from '../sandbox/processes.ts';
import { apiServerProcesses, controllerProcesses } from './control-plane-processes.ts';
import type { Credentials } from './credentials.ts';
import { waitForApiServer } from './wait-for-api-server.ts';
import { writeStages } from './write-stages.ts';

/** Starts Kubernetes without nodes; resolves once the API server is ready and has made its own namespaces. */
export async function startControlPlane(
  engine: Engine,
  credentials: Credentials,
  root: string,
  processes: Processes,
): Promise<KubeClient> {
  for (const spec of apiServerProcesses(engine, credentials, root)) processes.start(spec);
  const client = new KubeClient(credentials.access);
  await waitForApiServer(client, processes);
  const stages = join(root, 'stages.yaml');
  await writeStages(engine, stages);
  for (const spec of controllerProcesses(engine, credentials, stages)) processes.start(spec);
  return client;
}
