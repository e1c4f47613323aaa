import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import { createNetworkContext } from './network/network-context.ts';
import { finding } from './support/finding.ts';
import { findDnsCuts } from './network/find-dns-cuts.ts';
import { findFlowCuts } from './network/find-flow-cuts.ts';
import { findWebhookCuts } from './network/find-webhook-cuts.ts';
import { readPolicies } from './network/read-policies.ts';

/**
 * All network policies together leave open what the platform needs: cluster DNS, the API server's way to webhooks and aggregated APIs, and the
 * declared flows. Evaluated over known pods; those on the host network are out of the policies' reach, and never judged.
 */
export function networkPolicyBlocks(plan: Plan): Diagnostic[] {
  const policies = readPolicies(plan);
  if (policies.length === 0) return [];
  const context = createNetworkContext(plan, policies);
  const cuts = [...findDnsCuts(context), ...findWebhookCuts(context), ...findFlowCuts(context)];
  return cuts.map(({ policy, message, remedy, place, severity }) =>
    finding(plan, 'network-policy-blocks', {
      on: policy.resource,
      message,
      remedy,
      ...(severity === undefined ? {} : { severity }),
      ...(place === undefined
        ? {}
        : {
            place,
            chain: [
              {
                text: `${policy.resource.kind} "${policy.resource.name}" is written here`,
                place: policy.resource.place,
              },
            ],
          }),
    }),
  );
}
