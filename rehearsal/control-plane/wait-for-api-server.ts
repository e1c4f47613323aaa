import { CannotRehearse } from '../cannot-rehearse.ts';
import type { KubeClient } from '../api/kube-client.ts';
import type { Processes } from '../sandbox/processes.ts';
import { waitUntil } from '../wait-until.ts';

/** Namespaces that the API server makes by itself, and that a rehearsal uses. */
const ownNamespaces = ['kube-system', 'default'];

/**
 * Resolves once the API server is ready and has made its own namespaces; waits up to three minutes, because a machine may have other work.
 * Throws `CannotRehearse` with the last words of what did not come up.
 */
export async function waitForApiServer(client: KubeClient, processes: Processes): Promise<void> {
  try {
    await waitUntil('the API server is ready', 180_000, async () => processes.ended !== undefined || isReady(client));
  } catch (error) {
    throw await failureOf('kube-apiserver', (error as Error).message, processes);
  }
  const { ended } = processes;
  if (ended !== undefined) throw await failureOf(ended, `${ended} ended before Kubernetes was there`, processes);
}

async function isReady(client: KubeClient): Promise<boolean> {
  await client.raw('/readyz');
  const found = await Promise.all(
    ownNamespaces.map((name) => client.get({ apiVersion: 'v1', kind: 'Namespace', name })),
  );
  return found.every((namespace) => namespace !== undefined);
}

async function failureOf(name: string, what: string, processes: Processes): Promise<CannotRehearse> {
  return new CannotRehearse(`${what}; it said: ${(await processes.tail(name, 3)).join(' | ')}`);
}
