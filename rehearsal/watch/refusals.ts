import type { Change } from '../api/cluster-view.ts';
import { fieldOf, textOf } from '../api/kube-object.ts';
import type { KubeObject } from '../api/kube-object.ts';

/** A warning that Kubernetes or Flux recorded, with how often. */
export interface Refusal {
  /** `Kind namespace/name` */
  readonly about: string;
  readonly reason: string;
  readonly message: string;
  readonly count: number;
  /** Seconds since the start, of the first one. */
  readonly at: number;
}

/** Collects every event of type Warning: what was refused and retried. */
export class Refusals {
  readonly #found = new Map<string, Refusal>();
  readonly #seconds: (at: number) => number;

  constructor(seconds: (at: number) => number) {
    this.#seconds = seconds;
  }

  take({ object, type, at }: Change): void {
    if (object.kind !== 'Event' || type === 'deleted' || textOf(object, 'type') !== 'Warning') return;
    const about = aboutOf(object);
    const reason = textOf(object, 'reason');
    const message = textOf(object, 'message').trim();
    const key = `${about} ${reason} ${message}`;
    const count = fieldOf(object, 'count');
    const before = this.#found.get(key);
    const times = Math.max(before?.count ?? 0, typeof count === 'number' ? count : 1);
    this.#found.set(key, { about, reason, message, count: times, at: before?.at ?? this.#seconds(at) });
  }

  /** The newest warning about an object, given as `Kind namespace/name`. */
  lastAbout(about: string): string | undefined {
    return [...this.#found.values()].findLast((refusal) => refusal.about === about)?.message;
  }

  all(): readonly Refusal[] {
    return [...this.#found.values()].sort((a, b) => a.at - b.at);
  }
}

function aboutOf(event: KubeObject): string {
  const of = (field: string) => textOf(event, 'involvedObject', field);
  return of('namespace') === '' ? `${of('kind')} ${of('name')}` : `${of('kind')} ${of('namespace')}/${of('name')}`;
}
