import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan, UnmetNeed } from '../../model/plan.ts';
import { closest } from './support/did-you-mean.ts';
import { unmetFindings } from './support/unmet-needs.ts';
import { quoteNode } from './support/words.ts';

/** Every custom resource has a CRD that something provides. */
export function crdMissing(plan: Plan): Diagnostic[] {
  return unmetFindings(plan, 'crd-missing', (need, target) => {
    if (target.kind !== 'CustomResourceDefinition') return undefined;
    return {
      message: `${quoteNode(need.from)} needs the custom resource definition "${target.name}", which nothing in the cluster provides${nearestKind(plan, need)}.`,
      remedy: 'Add the release, operator or CRD that provides it, or declare the CRD as an external if it is there before the engine starts.',
    };
  });
}

/** A kind of the same group with a similar name: the likely typo. */
function nearestKind(plan: Plan, need: UnmetNeed): string {
  const [group, kind] = need.from.split('/');
  const kinds = [...plan.catalogue.crds.keys()].filter((key) => key.startsWith(`${group}/`)).map((key) => key.slice(key.indexOf('/') + 1));
  const name = closest(kind ?? '', kinds.sort());
  return name === undefined ? '' : ` (did you mean kind "${name}"?)`;
}
