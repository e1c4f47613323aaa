import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { resourcesOfKind } from '../../model/resource-lookups.ts';
import { finding } from './support/finding.ts';
import { quoteNode } from './support/words.ts';

/** Says of which releases the compiler doesn't know what they bring: no check can see into them. */
export function chartUnknown(plan: Plan): Diagnostic[] {
  return resourcesOfKind(plan, 'helm.toolkit.fluxcd.io', 'HelmRelease').flatMap((resource) => {
    if (resource.release !== undefined) return [];
    return finding(plan, 'chart-unknown', {
      on: resource,
      message:
        `${quoteNode(resource.id)} installs a chart of which nothing is known: ` +
        'what it brings and needs is neither ordered nor checked.',
      remedy: 'Import the chart with "strata import chart", and release it with "new HelmRelease".',
    });
  });
}
