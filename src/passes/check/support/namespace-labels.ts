import type { Plan } from '../../../model/plan.ts';
import { resourcesOfKind } from '../../../model/resource-lookups.ts';
import { objectAt } from './read.ts';
import { memoize } from '../../../model/memoize.ts';

/** The labels of every namespace that the tree makes or that is declared, with the one that Kubernetes itself sets. */
export const namespaceLabels: (plan: Plan) => ReadonlyMap<string, Readonly<Record<string, string>>> = memoize(
  (plan) => {
    const found = new Map<string, Readonly<Record<string, string>>>();
    const add = (name: string, labels: Readonly<Record<string, unknown>>) => {
      // What is no string is a finding of its own, and never a label.
      const written = Object.fromEntries(
        Object.entries(labels).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      );
      found.set(name, { ...found.get(name), ...written, 'kubernetes.io/metadata.name': name });
    };
    for (const external of plan.externals) {
      for (const object of external.objects) {
        if (object.kind === 'Namespace') add(object.name, object.labels ?? {});
      }
    }
    for (const { name, manifest } of resourcesOfKind(plan, '', 'Namespace'))
      add(name, objectAt(manifest, 'metadata', 'labels'));
    return found;
  },
);
