import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { resourcesById } from '../../model/resource-lookups.ts';
import { finding } from './support/finding.ts';
import { quoteNode } from './support/words.ts';

/** A release whose rendering changes the plan so that it would be rendered otherwise again: no round is the last one. */
export function renderingUnsettled(plan: Plan): Diagnostic[] {
  const byId = resourcesById(plan);
  return (plan.rounds?.unsettled ?? []).map(({ release, question }) => {
    const on = byId.get(release);
    return finding(plan, 'rendering-unsettled', {
      ...(on === undefined ? { node: release } : { on }),
      message: `What ${quoteNode(release)} makes does not settle: it depends on ${question}, and each answer leads to a plan that gives another one.`,
      remedy: 'Say in its values what the chart should assume, so that it need not ask.',
    });
  });
}
