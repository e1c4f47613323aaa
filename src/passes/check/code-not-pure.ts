import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { finding } from './support/finding.ts';
import { quoteNode } from './support/words.ts';

const said = {
  appears: 'is made only when it runs again',
  disappears: 'is not made when it runs again',
  changes: 'comes out otherwise when it runs again',
};

/** Cluster code that gives other objects when it runs again in one process: a variable of a module keeps state. */
export function codeNotPure(plan: Plan): Diagnostic[] {
  return (plan.rounds?.leaks ?? []).map(({ id, how, place }) =>
    finding(plan, 'code-not-pure', {
      node: id,
      ...(place === undefined ? {} : { place }),
      message: `The cluster's code does not give the same platform twice: ${quoteNode(id)} ${said[how]}.`,
      remedy:
        'Keep no state in variables of a module (counters, lists, caches): make it inside "platform" or a constructor.',
    }),
  );
}
