import { readSelector, selects } from '../../knowledge/label-selector.ts';
import type { Edge } from '../../model/edge.ts';
import { formatNode } from '../../model/identity.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { ObjectFacts } from '../../model/object-facts.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { withEdges } from './provision-of.ts';

/**
 * Kinds of pools from which a cluster hands out addresses by itself (Cilium 1.20, MetalLB 0.15), and the field that selects
 * Services.
 */
const selectorOf: Readonly<Record<string, (spec: JsonObject) => Json | undefined>> = {
  'cilium.io/CiliumLoadBalancerIPPool': (spec) => spec.serviceSelector,
  'metallb.io/IPAddressPool': (spec) =>
    ((spec.serviceAllocation as JsonObject | undefined)?.serviceSelectors as readonly Json[] | undefined)?.[0],
};

/**
 * A Service of type LoadBalancer is Ready once it has an address, and Helm waits for that: where the platform hands
 * addresses out by itself, what makes the Service needs the pools that serve it. A release that does not wait on its first
 * installation needs none.
 */
export function loadBalancers(plan: Plan): Plan {
  const pools = plan.resources.filter(({ group, kind }) => `${group}/${kind}` in selectorOf);
  if (pools.length === 0) return plan;
  const patient = new Set<string>(plan.resources.filter(waitsForNothing).map(({ id }) => id));
  const edges: Edge[] = [];
  for (const provisions of plan.catalogue.byId.values()) {
    for (const { provider: from, how, facts } of provisions) {
      if (facts.service?.type !== 'LoadBalancer' || (how !== 'manifest' && how !== 'chart') || patient.has(from)) continue;
      for (const pool of pools.filter((each) => serves(each, facts))) {
        const reason = `Service ${facts.name} waits for an address from ${formatNode(pool.id)}`;
        edges.push({ from, to: pool.id, kind: 'reference', reason, explicit: false, strength: 'start' });
      }
    }
  }
  return withEdges(plan, edges);
}

function waitsForNothing({ kind, manifest }: Resource): boolean {
  const install = (manifest.spec as JsonObject | undefined)?.install as JsonObject | undefined;
  return kind === 'HelmRelease' && install?.disableWait === true;
}

/** By labels, with those that Cilium adds. */
function serves({ group, kind, manifest }: Resource, { namespace, name, labels }: ObjectFacts): boolean {
  const selector = readSelector(selectorOf[`${group}/${kind}`]?.((manifest.spec ?? {}) as JsonObject));
  return selects(selector, { ...labels, 'io.kubernetes.service.namespace': namespace, 'io.kubernetes.service.name': name });
}
