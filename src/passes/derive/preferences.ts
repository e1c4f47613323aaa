import type { Plan } from '../../model/plan.ts';
import { followChartReferences } from './chart-references.ts';
import { lateAnswers } from './late-answers.ts';
import { withEdges } from './provision-of.ts';
import { followReferences } from './references.ts';
import { webhookEdges } from './webhook-edges.ts';
import { withoutContradictions } from './without-contradictions.ts';

/**
 * What objects should come after, and can do without: an Ingress its class and its backends, a binding its role, anything the
 * webhook that will be asked about it, a release what its chart asks for. Such an edge stays only where it contradicts nothing that is ordered already: where it
 * does, the objects start in the other order, and nothing waits for ever.
 */
export function preferences(plan: Plan): Plan {
  const { edges, unmet } = followReferences(plan, 'preferences');
  const ofCharts = followChartReferences(plan, 'preferences');
  const candidates = [...edges, ...ofCharts.edges, ...webhookEdges(plan), ...lateAnswers(plan)];
  return withEdges(plan, candidates.length === 0 ? [] : withoutContradictions(plan, candidates), [
    ...unmet,
    ...ofCharts.unmet,
  ]);
}
