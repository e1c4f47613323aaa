import type { ClusterView } from '../api/cluster-view.ts';
import { referenceOf } from '../api/kube-client.ts';
import type { KubeClient } from '../api/kube-client.ts';
import { listOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';
import { startAnnotation } from '../control-plane/write-stages.ts';
import { recordEvent } from '../api/record-event.ts';
import { findMissing } from './find-missing.ts';
import type { Missing } from './find-missing.ts';

export interface GateRules {
  /** Whether pods of the node that it is scheduled on have a network. */
  hasNetwork(pod: KubeObject): boolean;
  /** Does what the pod does when it runs. */
  beforeStart(pod: KubeObject): Promise<void>;
}

/** Lets a pod start once what it needs exists, and says what a kubelet would say until then. */
export class Gatekeeper {
  readonly #view: ClusterView;
  readonly #client: KubeClient;
  readonly #rules: GateRules;
  /** What was last said about a pod, by uid. */
  readonly #said = new Map<string, string>();

  constructor(view: ClusterView, client: KubeClient, rules: GateRules) {
    this.#view = view;
    this.#client = client;
    this.#rules = rules;
  }

  /** Looks at every pod that is scheduled and has not started. */
  async look(): Promise<void> {
    const waiting = this.#view.all('/Pod').filter(isWaiting);
    await Promise.all(waiting.map((pod) => this.#decide(pod).catch(() => undefined)));
  }

  async #decide(pod: KubeObject): Promise<void> {
    const missing = this.#whatKeeps(pod);
    const said = JSON.stringify(missing);
    const uid = pod.metadata.uid ?? '';
    if (this.#said.get(uid) === said) return;
    const [first] = missing;
    if (first === undefined) await this.#start(pod);
    else await this.#keepWaiting(pod, first, missing);
    this.#said.set(uid, said);
  }

  async #start(pod: KubeObject): Promise<void> {
    await this.#rules.beforeStart(pod);
    await this.#client.patch(referenceOf(pod), { metadata: { annotations: { [startAnnotation]: 'true' } } });
  }

  #whatKeeps(pod: KubeObject): Missing[] {
    if (!this.#rules.hasNetwork(pod)) return [noNetwork];
    return findMissing(pod, this.#view);
  }

  async #keepWaiting(pod: KubeObject, first: Missing, missing: readonly Missing[]): Promise<void> {
    const containerStatuses = listOf(pod, 'spec', 'containers').map((container) => ({
      name: textOf(container, 'name'),
      image: textOf(container, 'image'),
      imageID: '',
      ready: false,
      restartCount: 0,
      state: { waiting: { reason: first.waiting, message: first.message } },
    }));
    await this.#client.patch(referenceOf(pod), { status: { containerStatuses } }, { subresource: 'status' });
    for (const { event, message } of missing)
      await recordEvent(this.#client, pod, { reason: event, message, component: 'kubelet' });
  }
}

/** What a kubelet says on a node without a pod network. */
export const noNetwork: Missing = Object.freeze({
  waiting: 'ContainerCreating',
  event: 'NetworkNotReady',
  message:
    'network is not ready: container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady ' +
    'message:Network plugin returns error: cni plugin not initialized',
});

function isWaiting(pod: KubeObject): boolean {
  return (
    textOf(pod, 'spec', 'nodeName') !== '' &&
    pod.metadata.deletionTimestamp === undefined &&
    pod.metadata.annotations?.[startAnnotation] === undefined &&
    ['', 'Pending'].includes(textOf(pod, 'status', 'phase'))
  );
}
