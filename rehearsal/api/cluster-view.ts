import { apiVersionOf, groupKindOf, KubeError } from './kube-client.ts';
import type { KubeClient, ObjectReference } from './kube-client.ts';
import type { KubeObject, ResourceType } from './kube-object.ts';

/** A change that the view saw: the object as it is now, or as it last was. */
export interface Change {
  readonly type: 'added' | 'modified' | 'deleted';
  readonly object: KubeObject;
  readonly before?: KubeObject;
  /** Milliseconds on the clock of `performance.now()`. */
  readonly at: number;
}

/** Kinds that say nothing about the platform and change all the time. */
const ignored = new Set([
  'coordination.k8s.io/Lease',
  'events.k8s.io/Event',
  '/ComponentStatus',
  'apps/ControllerRevision',
  'metrics.k8s.io/NodeMetrics',
  'metrics.k8s.io/PodMetrics',
]);

/** Everything in the cluster, kept up to date by watches of every kind that is served, custom ones as they come. */
export class ClusterView {
  readonly #client: KubeClient;
  readonly #stop = new AbortController();
  readonly #byKind = new Map<string, Map<string, KubeObject>>();
  readonly #followed = new Map<string, string>();
  readonly #listeners = new Set<(change: Change) => void>();
  #timer: NodeJS.Timeout | undefined;

  constructor(client: KubeClient) {
    this.#client = client;
  }

  /** Follows what is served now, and looks for new kinds twice a second. */
  async start(): Promise<void> {
    const look = async () => {
      await this.#followNewKinds().catch(() => undefined);
      if (!this.#stop.signal.aborted) this.#timer = setTimeout(() => void look(), 500);
    };
    await look();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
  }

  onChange(listener: (change: Change) => void): void {
    this.#listeners.add(listener);
  }

  /** All objects of a kind, given as `group/Kind`. */
  all(groupKind: string): readonly KubeObject[] {
    return [...(this.#byKind.get(groupKind)?.values() ?? [])];
  }

  find(groupKind: string, namespace: string, name: string): KubeObject | undefined {
    return this.#byKind.get(groupKind)?.get(`${namespace}/${name}`);
  }

  findReference(reference: ObjectReference): KubeObject | undefined {
    return this.find(groupKindOf(reference), reference.namespace ?? '', reference.name);
  }

  /** Kinds of which objects exist. */
  kinds(): readonly string[] {
    return [...this.#byKind.keys()].filter((kind) => (this.#byKind.get(kind)?.size ?? 0) > 0);
  }

  isServed(groupKind: string): boolean {
    return this.#followed.has(groupKind);
  }

  async #followNewKinds(): Promise<void> {
    const served = new Set<string>();
    for (const type of await this.#client.discover()) {
      const groupKind = `${type.group}/${type.kind}`;
      if (ignored.has(groupKind) || !type.verbs.includes('watch') || !type.verbs.includes('list')) continue;
      served.add(groupKind);
      if (this.#followed.has(groupKind)) continue;
      this.#followed.set(groupKind, apiVersionOf(type));
      void this.#follow(type, groupKind);
    }
    for (const groupKind of this.#followed.keys()) if (!served.has(groupKind)) this.#followed.delete(groupKind);
  }

  async #follow(type: ResourceType, groupKind: string): Promise<void> {
    while (!this.#stop.signal.aborted && this.#followed.get(groupKind) === apiVersionOf(type)) {
      try {
        const { items, resourceVersion } = await this.#client.list(type);
        this.#replaceAll(groupKind, items);
        await this.#watch(type, groupKind, resourceVersion);
      } catch (error) {
        if (error instanceof KubeError && error.code === 404) this.#followed.delete(groupKind);
        await new Promise((resolve) => {
          setTimeout(resolve, 200);
        });
      }
    }
    if (!this.#stop.signal.aborted) this.#replaceAll(groupKind, []);
  }

  async #watch(type: ResourceType, groupKind: string, from: string): Promise<void> {
    let at = from;
    while (!this.#stop.signal.aborted) {
      for await (const event of this.#client.watch(type, at, this.#stop.signal)) {
        if (event.type === 'ERROR') return;
        at = event.object.metadata.resourceVersion ?? at;
        if (event.type !== 'BOOKMARK')
          this.#take(groupKind, event.type === 'DELETED' ? 'deleted' : 'present', event.object);
      }
    }
  }

  /** What a new list no longer holds was deleted meanwhile. */
  #replaceAll(groupKind: string, items: readonly KubeObject[]): void {
    const names = new Set(items.map(keyOf));
    for (const object of this.all(groupKind)) if (!names.has(keyOf(object))) this.#take(groupKind, 'deleted', object);
    for (const item of items) this.#take(groupKind, 'present', item);
  }

  #take(groupKind: string, what: 'present' | 'deleted', object: KubeObject): void {
    const objects = this.#byKind.get(groupKind) ?? new Map<string, KubeObject>();
    this.#byKind.set(groupKind, objects);
    const before = objects.get(keyOf(object));
    if (
      what === 'present' &&
      before?.metadata.resourceVersion === object.metadata.resourceVersion &&
      before !== undefined
    )
      return;
    if (what === 'deleted') objects.delete(keyOf(object));
    else objects.set(keyOf(object), object);
    const type = what === 'deleted' ? 'deleted' : before === undefined ? 'added' : 'modified';
    for (const listener of this.#listeners)
      listener({ type, object, at: performance.now(), ...(before === undefined ? {} : { before }) });
  }
}

function keyOf(object: KubeObject): string {
  return `${object.metadata.namespace ?? ''}/${object.metadata.name}`;
}
