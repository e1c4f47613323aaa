import type { KubeClient } from '../api/kube-client.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { patiently } from '../api/patiently.ts';

/** Applies what `flux bootstrap` applies, under the name of its field manager. Its kind, or the account of its namespace, may be a moment away. */
export async function applyAsFlux(client: KubeClient, object: KubeObject): Promise<void> {
  await patiently(`${object.kind} ${object.metadata.name} is taken`, () => client.apply(object, 'flux'));
}
