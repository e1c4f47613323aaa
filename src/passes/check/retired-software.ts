import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { releasesOf } from '../../model/resource-lookups.ts';
import { finding } from './support/finding.ts';
import { quoteNode } from './support/words.ts';

/** Warns where a chart's software is no longer maintained, and names what follows it. */
export function retiredSoftware(plan: Plan): Diagnostic[] {
  return releasesOf(plan).flatMap((resource) => {
    const { chart, retired } = resource.release;
    if (retired === undefined) return [];
    return finding(plan, 'retired-software', {
      on: resource,
      message:
        `${quoteNode(resource.id)} installs chart "${chart.name}" ${chart.version}, ` +
        `whose software is no longer maintained since ${retired.since}.`,
      remedy: `Move to ${retired.successor}.`,
    });
  });
}
