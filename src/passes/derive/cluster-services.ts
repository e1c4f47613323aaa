import { clusterServiceOf } from '../../knowledge/cluster-services.ts';
import type { Edge } from '../../model/edge.ts';
import type { NodeId } from '../../model/identity.ts';
import type { Plan } from '../../model/plan.ts';
import { releasesOf } from '../../model/resource-lookups.ts';
import { catalogueIndex } from './catalogue-index.ts';
import { withEdges } from './provision-of.ts';

interface Service {
  readonly provider: NodeId;
  readonly kind: 'cni' | 'dns';
}

const reasons: Readonly<Record<Service['kind'], string>> = {
  cni: 'its pods get their addresses from the pod network',
  dns: 'its pods resolve names',
};

/**
 * Pods need the pod network and DNS, unless they are on the host's network. An adopted release is there before the engine starts,
 * so it orders nothing.
 */
export function clusterServices(plan: Plan): Plan {
  const services = servicesOf(plan);
  if (services.length === 0) return plan;
  const edges: Edge[] = [];
  for (const from of holdersOfPods(plan)) {
    for (const { provider, kind } of services) {
      if (provider !== from)
        edges.push({ from, to: provider, kind, reason: reasons[kind], explicit: false, strength: 'start' });
    }
  }
  return withEdges(plan, edges);
}

function servicesOf(plan: Plan): readonly Service[] {
  const declared = plan.externals.flatMap(({ id, provides }): Service[] =>
    provides === undefined ? [] : [{ provider: id, kind: provides }],
  );
  const released = releasesOf(plan).flatMap(({ id, release }): Service[] => {
    const kind = release.adopted ? undefined : clusterServiceOf(release.chart.name);
    return kind === undefined ? [] : [{ provider: id, kind }];
  });
  return [...declared, ...released];
}

/** Everything that makes pods off the host's network; of a release without facts one assumes that it does. */
function holdersOfPods({ catalogue }: Plan): Iterable<NodeId> {
  const holders = new Set<NodeId>(catalogue.opaque);
  for (const { provider, how, facts } of catalogueIndex(catalogue).withPods) {
    if (facts.pods?.hostNetwork === false && how !== 'external' && how !== 'api-server') holders.add(provider);
  }
  return holders;
}
