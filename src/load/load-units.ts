import type { IConstruct } from 'constructs';
import type { ClusterDefinition } from '../authoring/cluster-definition.ts';
import type { LazyPlace } from '../model/source-place.ts';
import type { Resource as PlannedResource } from '../model/resource.ts';
import type { Unit as PlannedUnit } from '../model/unit.ts';
import type { Visit } from './walk.ts';

/** Every unit that holds an object, in the order in which the cluster's code made them. */
export function loadUnits(
  definition: ClusterDefinition,
  visits: readonly Visit[],
  resources: readonly PlannedResource[],
  place: (construct: IConstruct) => LazyPlace,
): readonly PlannedUnit[] {
  const held = Map.groupBy(resources, (resource) => resource.unit);
  const units = new Map<string, PlannedUnit>();
  const { interval, decryption } = definition.engine;
  for (const { construct, unit: name, layer } of visits) {
    const inside = held.get(name);
    if (inside === undefined || units.has(name)) continue;
    units.set(name, {
      name,
      layer,
      path: `dist/${definition.name}/${name}`,
      resources: inside.map((resource) => resource.id),
      place: place(construct),
      dependsOn: [],
      wait: false,
      interval,
      retryInterval: '1m',
      timeout: '5m',
      healthChecks: [],
      ...(decryption === undefined ? {} : { decryption: { secret: decryption.secret } }),
    });
  }
  return [...units.values()];
}
