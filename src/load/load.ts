import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Plan } from '../model/plan.ts';
import type { Resource as PlannedResource } from '../model/resource.ts';
import type { ClusterDefinition } from '../authoring/cluster-definition.ts';
import type { ClusterInputs } from '../authoring/cluster-inputs.ts';
import type { RenderingRound } from '../model/rendering.ts';
import { Cluster } from '../authoring/cluster.ts';
import { isDormantHook } from './is-dormant-hook.ts';
import { loadDependencies } from './load-dependencies.ts';
import { loadExternals } from './load-externals.ts';
import { loadResource } from './load-resource.ts';
import { loadSchemas } from './load-schemas.ts';
import { loadTarget } from './load-target.ts';
import { loadUnits } from './load-units.ts';
import { placeOf, recordPlaces } from './places.ts';
import { withPlainReleases } from './plain-releases.ts';
import { walk } from './walk.ts';

/** Runs a cluster's code, locks the tree, walks it once and reads off what stands in it. */
export function load(definition: ClusterDefinition, inputs: ClusterInputs, root: string, round?: RenderingRound): Plan {
  const cluster = new Cluster(definition, inputs, round);
  const place = recordPlaces(root, () => {
    definition.platform(cluster);
    cluster.complete();
  });
  cluster.node.lock();
  const visits = walk(cluster);
  const resourceOf = new Map<IConstruct, PlannedResource>();
  for (const visit of visits) {
    if (!ApiObject.isApiObject(visit.construct)) continue;
    const resource = loadResource(visit.construct, visit, place(visit.construct), root);
    if (!isDormantHook(resource.manifest)) resourceOf.set(visit.construct, resource);
  }
  const resources = withPlainReleases([...resourceOf.values()], cluster, inputs).toSorted((a, b) =>
    a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
  );
  const externals = loadExternals(visits, resourceOf, root);
  const { edges, order } = loadDependencies(definition, visits, { resourceOf, place, root });
  const flows = cluster.flows.map(({ from, to, ports, reason, stack }) => ({
    from,
    to,
    ports,
    reason,
    place: placeOf(stack, root),
  }));
  return {
    target: loadTarget(definition),
    units: loadUnits(definition, visits, resources, place),
    resources,
    externals,
    flows,
    edges,
    order,
    catalogue: { byId: new Map(), crds: new Map(), opaque: [] },
    releaseOrder: new Map(),
    unmet: [],
    schemas: loadSchemas(resources, inputs),
  };
}
