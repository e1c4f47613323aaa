import type { KubeClient } from './kube-client.ts';
import type { KubeObject } from './kube-object.ts';
import { patiently } from './patiently.ts';

/** Applies an object to an API server that has just started: its kind, or the account of its namespace, may be a moment away. */
export async function applyPatiently(client: KubeClient, object: KubeObject, manager?: string): Promise<void> {
  await patiently(`${object.kind} ${object.metadata.name} is taken`, () => client.apply(object, manager));
}
