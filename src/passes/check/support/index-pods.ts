import type { Plan } from '../../../model/plan.ts';
import type { PodFacts } from '../../../model/object-facts.ts';
import type { Provision } from '../../../model/catalogue.ts';
import { selects, type Labels, type LabelSelector } from './label-selector.ts';

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

/** Indexes every known pod by namespace and by label, so that a selector looks at few of them. */
export function indexPods(plan: Plan): PodIndex {
  const all: KnownPods[] = [];
  const byNamespace = new Map<string, KnownPods[]>();
  const byLabel = new Map<string, KnownPods[]>();
  for (const provisions of plan.catalogue.byId.values()) {
    for (const provision of provisions) {
      const { pods, namespace } = provision.facts;
      if (pods === undefined) continue;
      const known: KnownPods = { provision, namespace, labels: pods.labels, pods };
      all.push(known);
      push(byNamespace, namespace, known);
      for (const key in pods.labels) push(byLabel, `${namespace}\n${key}=${pods.labels[key]}`, known);
    }
  }
  return {
    all,
    inNamespace: (namespace) => byNamespace.get(namespace) ?? [],
    find: (namespace, selector) => candidates(namespace, selector).filter(({ labels }) => selects(selector, labels)),
  };

  /** The shortest list that holds everything a selector can select. */
  function candidates(namespace: string, { equals }: LabelSelector): readonly KnownPods[] {
    let best: readonly KnownPods[] = byNamespace.get(namespace) ?? [];
    for (const [key, value] of equals) {
      const labelled = byLabel.get(`${namespace}\n${key}=${value}`) ?? [];
      if (labelled.length < best.length) best = labelled;
    }
    return best;
  }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
