import type { Json, JsonObject } from '../../model/json.ts';
import type { ResourceRequestFacts } from '../../model/object-facts.ts';
import { tryParseQuantity } from '../../model/quantity.ts';
import { asObject } from './parts.ts';

/** What the containers of one pod ask for together. */
export function requestsOf(containers: readonly JsonObject[]): ResourceRequestFacts {
  const sum = (resource: string) =>
    containers.reduce(
      (total, container) => total + (tryParseQuantity(resourceAt(container, 'requests', resource)) ?? 0),
      0,
    );
  const every = (list: string) =>
    containers.every(
      (container) =>
        resourceAt(container, list, 'cpu') !== undefined && resourceAt(container, list, 'memory') !== undefined,
    );
  return {
    cpu: sum('cpu'),
    memory: sum('memory'),
    everyContainerHasRequests: every('requests'),
    everyContainerHasLimits: every('limits'),
  };
}

function resourceAt(container: JsonObject, list: string, resource: string): Json | undefined {
  return asObject(asObject(container.resources)[list])[resource];
}
