import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { closest } from './support/did-you-mean.ts';
import { unmetFindings } from './support/unmet-needs.ts';
import { quoteNode } from './support/words.ts';

/** Every custom resource has a CRD that something provides. */
export function crdMissing(plan: Plan): Diagnostic[] {
  return unmetFindings(plan, 'crd-missing', (need, target) => {
    if (target.kind !== 'CustomResourceDefinition') return undefined;
    return {
      message:
        `${quoteNode(need.from)} needs the custom resource definition "${target.name}", ` +
        `which nothing in the cluster provides${nearestKind(plan, target.name)}.`,
      remedy:
        'Add the release, operator or CRD that provides it, or declare the CRD as an external if it is there before the engine starts.',
    };
  });
}

/** A definition of the same group with a similar name: the likely typo. */
function nearestKind(plan: Plan, name: string): string {
  const dot = name.indexOf('.');
  const inGroup = [...plan.catalogue.crds.values()]
    .flatMap(([provision]) => provision?.facts.crd ?? [])
    .filter(({ group }) => group === name.slice(dot + 1));
  const plural = closest(name.slice(0, dot), inGroup.map((crd) => crd.plural).sort());
  const kind = inGroup.find((crd) => crd.plural === plural)?.kind;
  return kind === undefined ? '' : ` (did you mean kind "${kind}"?)`;
}
