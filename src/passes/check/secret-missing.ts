import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { nearestObject, unmetFindings } from './support/unmet-needs.ts';
import { quoteList, quoteNode } from './support/words.ts';

/** Every Secret and ConfigMap that is read is produced by something, with the keys that are asked for. */
export function secretMissing(plan: Plan): Diagnostic[] {
  return unmetFindings(plan, 'secret-missing', (need, target) => {
    if (target.kind !== 'Secret' && target.kind !== 'ConfigMap') return undefined;
    const keys = need.missingKeys ?? [];
    if (keys.length > 0) {
      const noun = keys.length === 1 ? 'key' : 'keys';
      return {
        message:
          `${quoteNode(need.from)} reads ${noun} ${quoteList(keys, 8)} of ${quoteNode(need.to)} in "${need.field}", ` +
          `and what makes that ${target.kind} gives it no such ${noun}.`,
        remedy: `Add ${quoteList(keys, 8)} to what produces ${quoteNode(need.to)}, or read a key that it has.`,
      };
    }
    const producer =
      target.kind === 'Secret'
        ? 'an ExternalSecret, a Certificate or a SOPS file'
        : 'a manifest or a file of the cluster';
    return {
      message:
        `${quoteNode(need.from)} needs ${quoteNode(need.to)} in "${need.field}", ` +
        `and nothing produces it${nearestObject(plan, target)}.`,
      remedy: `Produce it by ${producer}, or declare it as an external if it is made outside the platform.`,
    };
  });
}
