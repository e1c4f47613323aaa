import type { Diagnostic } from '../../model/diagnostic.ts';
import { defaultStorageClass } from '../../knowledge/cluster-services.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { formatNode } from '../../model/identity.ts';
import { nearestObject, unmetFindings, type UnmetWords } from './support/unmet-needs.ts';
import { quoteNode } from './support/words.ts';

/** Kinds of reference that have a check of their own. */
const kindsOfOthers: ReadonlySet<string> = new Set(['Secret', 'ConfigMap', 'Namespace', 'CustomResourceDefinition']);

/** Every reference finds an object that something makes. */
export function danglingReference(plan: Plan): Diagnostic[] {
  return unmetFindings(plan, 'dangling-reference', (need, target) => {
    if (kindsOfOthers.has(target.kind)) return undefined;
    if (need.to === defaultStorageClass) return wordsForDefaultClass(need);
    return {
      message:
        `${quoteNode(need.from)} refers in "${need.field}" to "${formatNode(need.to)}", ` +
        `which nothing in the cluster makes${nearestObject(plan, target)}.`,
      remedy:
        `Create ${target.kind} "${target.name}", correct the reference, ` +
        'or declare it as an external if it is made outside the platform.',
    };
  });
}

/** Nobody wrote a name that could be corrected. */
function wordsForDefaultClass({ from, field }: UnmetNeed): UnmetWords {
  return {
    message: `${quoteNode(from)} claims a volume in "${field}" without a class, and the cluster has no default StorageClass.`,
    remedy:
      'Name a class, or make one the default: where it is made outside the platform, among the externals with storageClass("name", { default: true }).',
  };
}
