import { derive } from '../../../src/passes/derive/derive.ts';
import type { EdgeKind } from '../../../src/model/edge.ts';
import { formatNode } from '../../../src/model/identity.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { planOf } from '../../support/plan-of.ts';
import type { PlanOfProps } from '../../support/plan-of.ts';

/** Edges of some kinds as `Kind ns/name > Kind ns/name (strength)`; of all kinds unless said. */
export function arrows(plan: Plan, ...kinds: readonly EdgeKind[]): readonly string[] {
  return plan.edges
    .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
    .map(({ from, to, strength }) => `${formatNode(from)} > ${formatNode(to)} (${strength})`);
}

/** Unmet needs as `Kind ns/name > Kind ns/name: field`, with missing keys and a mark where it is uncertain. */
export function unmet(plan: Plan): readonly string[] {
  return plan.unmet.map(
    ({ from, to, field, missingKeys, uncertain }) =>
      `${formatNode(from)} > ${formatNode(to)}: ${field}${missingKeys === undefined ? '' : ` [${missingKeys.join(',')}]`}${uncertain === undefined ? '' : ' ?'}`,
  );
}

/** A derived plan. */
export function derived(props: PlanOfProps): Plan {
  return derive(planOf(props));
}

/** A Deployment in a namespace whose pods have this spec. */
export function deploymentOf(
  namespace: string,
  name: string,
  podSpec: object = {},
  labels: Readonly<Record<string, string>> = { app: name },
) {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, namespace },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: { containers: [{ name, image: `registry.example.com/${name}:1.0.0` }], ...podSpec },
      },
    },
  } as never;
}
