import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { kindsOf, resourcesById } from '../../model/resource-lookups.ts';
import type { Mismatch, SelectorContext } from './selectors/selector-context.ts';
import { backendMismatches } from './selectors/backend-mismatches.ts';
import { findFlowMismatches } from './selectors/find-flow-mismatches.ts';
import { finding } from './support/finding.ts';
import { indexPods } from './support/index-pods.ts';
import { indexServices } from './selectors/index-services.ts';
import { monitorMismatches } from './selectors/monitor-mismatches.ts';
import { namespacesWithUnknownPods } from './support/unknown-pods.ts';
import { policyMismatches } from './selectors/policy-mismatches.ts';
import { serviceMismatches } from './selectors/service-mismatches.ts';
import { workloadMismatches } from './selectors/workload-mismatches.ts';

const byKind: Readonly<Record<string, (resource: Resource, context: SelectorContext) => readonly Mismatch[]>> = {
  '/Service': serviceMismatches,
  'policy/PodDisruptionBudget': workloadMismatches,
  'apps/Deployment': workloadMismatches,
  'apps/StatefulSet': workloadMismatches,
  'apps/DaemonSet': workloadMismatches,
  'networking.k8s.io/NetworkPolicy': policyMismatches,
  'cilium.io/CiliumNetworkPolicy': policyMismatches,
  'networking.k8s.io/Ingress': backendMismatches,
  'gateway.networking.k8s.io/HTTPRoute': backendMismatches,
  'gateway.networking.k8s.io/GRPCRoute': backendMismatches,
  'gateway.networking.k8s.io/TCPRoute': backendMismatches,
  'gateway.networking.k8s.io/TLSRoute': backendMismatches,
  'monitoring.coreos.com/ServiceMonitor': monitorMismatches,
  'monitoring.coreos.com/PodMonitor': monitorMismatches,
};

/**
 * What our own manifests select exists: pods of Services, disruption budgets, policies and monitors, ports behind Services, backends and declared
 * flows. Where pods may run that nobody knows of, nothing is said.
 */
export function selectorMatchesNothing(plan: Plan): Diagnostic[] {
  const context: SelectorContext = {
    pods: indexPods(plan),
    services: indexServices(plan),
    unknown: namespacesWithUnknownPods(plan),
  };
  const ofResources = kindsOf(plan).flatMap(({ group, kind, resources }) => {
    const mismatchesOf = byKind[`${group}/${kind}`];
    if (mismatchesOf === undefined) return [];
    return resources.flatMap((on) =>
      mismatchesOf(on, context).map((mismatch) => finding(plan, 'selector-matches-nothing', { on, ...mismatch })),
    );
  });
  const ofFlows = findFlowMismatches(plan.flows, context).map(({ workload, ...mismatch }) => {
    return finding(plan, 'selector-matches-nothing', { on: resourcesById(plan).get(workload)!, ...mismatch });
  });
  return [...ofResources, ...ofFlows];
}
