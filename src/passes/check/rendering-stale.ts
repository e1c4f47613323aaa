import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { type ReleasingResource, releasesOf } from '../../model/resource-lookups.ts';
import { finding } from './support/finding.ts';
import { quoteNode } from './support/words.ts';

/** Says which releases were not rendered under their present inputs: what they make is known from an older record, or not at all. */
export function renderingStale(plan: Plan): Diagnostic[] {
  return releasesOf(plan).flatMap((resource) =>
    resource.release.rendering.state === 'current' ? [] : [stale(plan, resource)],
  );
}

function stale(plan: Plan, resource: ReleasingResource): Diagnostic {
  const { state, problem } = resource.release.rendering;
  const changed = problem?.changed ?? [];
  const since =
    state === 'unknown'
      ? 'has no record'
      : `changed since it was recorded${changed.length === 0 ? '' : ` (${changed.join(', ')})`}`;
  return finding(plan, 'rendering-stale', {
    on: resource,
    message: `${quoteNode(resource.id)} ${since} and was not rendered: ${problem?.reason ?? 'nothing renders here'}.`,
    remedy: problem?.remedy ?? 'Run "strata synth" where the chart can be rendered, and commit the record.',
  });
}
