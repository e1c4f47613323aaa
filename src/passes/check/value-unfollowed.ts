import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { finding } from './support/finding.ts';
import { quoteNode } from './support/words.ts';
import { unfollowedValues } from '../../model/unfollowed-values.ts';
import { releasesOf } from '../../model/resource-lookups.ts';

/**
 * Says which values of a release change what its chart makes in a way that the imported facts cannot follow. Silent where the component itself
 * says what they bring or withhold.
 */
export function valueUnfollowed(plan: Plan): Diagnostic[] {
  return releasesOf(plan).flatMap((resource) => {
    const { release } = resource;
    if (release.facts === undefined || release.brings.length + release.withholds.length > 0) return [];
    const unknown = unfollowedValues(release.facts, release.values);
    if (unknown.length === 0) return [];
    const paths = unknown.map((path) => `"${path}"`).join(', ');
    return finding(plan, 'value-unfollowed', {
      on: resource,
      message: `${quoteNode(resource.id)} sets ${paths}, of which the facts of chart "${release.chart.name}" do not say what it changes.`,
      remedy: 'Say with "brings" and "withholds" what these values switch on and off, or acknowledge that they change no object that others need.',
    });
  });
}
