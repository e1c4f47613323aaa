import { asObject, asObjects, textsOf } from '../../knowledge/facts/parts.ts';
import { type Labels, readSelector, selects } from '../../knowledge/label-selector.ts';
import type { Edge } from '../../model/edge.ts';
import { formatNode, resourceId } from '../../model/identity.ts';
import type { JsonObject } from '../../model/json.ts';
import type { ObjectFacts } from '../../model/object-facts.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { tryFindProvision, withEdges } from './provision-of.ts';

/** Whether a pool with this spec serves a Service, whose namespace has these labels. */
type Serves = (spec: JsonObject, service: ObjectFacts, namespaceLabels: Labels) => boolean;

/**
 * Kinds of pools from which a cluster hands out addresses by itself: Cilium 1.20 (labels of the Service and two that Cilium adds), MetalLB 0.15
 * (one of the namespaces, and one of the selectors; `isPoolCompatibleWithService` of its allocator).
 */
const servesOf: Readonly<Record<string, Serves>> = {
  'cilium.io/CiliumLoadBalancerIPPool': ({ serviceSelector }, { namespace, name, labels }) =>
    selects(readSelector(serviceSelector), {
      ...labels,
      'io.kubernetes.service.namespace': namespace,
      'io.kubernetes.service.name': name,
    }),
  'metallb.io/IPAddressPool': ({ serviceAllocation }, { namespace, labels = {} }, namespaceLabels) => {
    const { namespaces, namespaceSelectors, serviceSelectors } = asObject(serviceAllocation);
    const [named, chosen, selected] = [textsOf(namespaces), asObjects(namespaceSelectors), asObjects(serviceSelectors)];
    const isHome =
      named.includes(namespace) || chosen.some((selector) => selects(readSelector(selector), namespaceLabels));
    return (
      (isHome || named.length + chosen.length === 0) &&
      (selected.length === 0 || selected.some((selector) => selects(readSelector(selector), labels)))
    );
  },
};

/**
 * A Service of type LoadBalancer is Ready once it has an address, and Helm waits for that: where the platform hands
 * addresses out by itself, what makes the Service needs the pools that serve it. A release that does not wait on its first
 * installation needs none.
 */
export function loadBalancers(plan: Plan): Plan {
  const pools = plan.resources.filter(({ group, kind }) => `${group}/${kind}` in servesOf);
  if (pools.length === 0) return plan;
  const patient = new Set<string>(plan.resources.filter(waitsForNothing).map(({ id }) => id));
  const edges: Edge[] = [];
  for (const provisions of plan.catalogue.byId.values()) {
    for (const { provider: from, how, facts } of provisions) {
      if (facts.service?.type !== 'LoadBalancer' || (how !== 'manifest' && how !== 'chart') || patient.has(from))
        continue;
      for (const pool of pools.filter((each) => serves(each, facts, plan))) {
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

function serves({ group, kind, manifest }: Resource, service: ObjectFacts, { catalogue }: Plan): boolean {
  const home = tryFindProvision(catalogue, resourceId('', 'Namespace', '', service.namespace));
  return (
    servesOf[`${group}/${kind}`]?.(asObject(manifest.spec), service, {
      'kubernetes.io/metadata.name': service.namespace,
      ...home?.facts.labels,
    }) === true
  );
}
