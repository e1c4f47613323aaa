import type { Plan } from '../../../model/plan.ts';
import type { PodFacts } from '../../../model/object-facts.ts';
import type { Provision } from '../../../model/catalogue.ts';
import { indexProvisions } from './index-provisions.ts';
import { selects, type Labels, type LabelSelector } from '../../../knowledge/label-selector.ts';
import { memoize } from '../../../model/memoize.ts';

/** Pods that are known, whoever makes them. */
export interface KnownPods {
  readonly provision: Provision;
  readonly namespace: string;
  readonly labels: Labels;
  readonly pods: PodFacts;
}

export interface PodIndex {
  readonly all: readonly KnownPods[];
  inNamespace(namespace: string): readonly KnownPods[];
  /** Pods of a namespace that a selector of labels selects. */
  find(namespace: string, selector: LabelSelector): readonly KnownPods[];
}

/** A namespace with fewer pods is looked through: an index would cost more. */
const few = 16;

/** Indexes every known pod by namespace, and by label where a namespace has many, so that a selector looks at few of them. */
export const indexPods: (plan: Plan) => PodIndex = memoize((plan) => {
  const all: KnownPods[] = [];
  const byNamespace = new Map<string, KnownPods[]>();
  for (const provision of indexProvisions(plan).withPods) {
    const { pods, namespace } = provision.facts;
    if (pods === undefined) continue;
    const known: KnownPods = { provision, namespace, labels: pods.labels, pods };
    all.push(known);
    push(byNamespace, namespace, known);
  }
  const byLabel = new Map<string, ReadonlyMap<string, readonly KnownPods[]>>();
  const inNamespace = (namespace: string): readonly KnownPods[] => byNamespace.get(namespace) ?? [];
  const candidates = (namespace: string, { equals }: LabelSelector): readonly KnownPods[] => {
    const inside = inNamespace(namespace);
    if (inside.length < few) return inside;
    let labels = byLabel.get(namespace);
    if (labels === undefined) byLabel.set(namespace, (labels = indexLabels(inside)));
    return equals
      .map(([key, value]) => labels.get(`${key}=${value}`) ?? [])
      .reduce((best, list) => (list.length < best.length ? list : best), inside);
  };
  return {
    all,
    inNamespace,
    find: (namespace, selector) => candidates(namespace, selector).filter(({ labels }) => selects(selector, labels)),
  };
});

function indexLabels(pods: readonly KnownPods[]): ReadonlyMap<string, readonly KnownPods[]> {
  const byLabel = new Map<string, KnownPods[]>();
  for (const known of pods) {
    for (const key in known.labels) push(byLabel, `${key}=${known.labels[key]}`, known);
  }
  return byLabel;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
