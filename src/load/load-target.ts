import type { ClusterDefinition } from '../authoring/cluster-definition.ts';
import type { Target } from '../model/target.ts';

/** What the definition says of the cluster itself. */
export function loadTarget(definition: ClusterDefinition): Target {
  return {
    name: definition.name,
    kubernetes: definition.kubernetes,
    engine: definition.engine,
    nodes: definition.nodes ?? [],
    ...(definition.environment === undefined ? {} : { environment: definition.environment }),
    ...(definition.network === undefined ? {} : { network: definition.network }),
  };
}
