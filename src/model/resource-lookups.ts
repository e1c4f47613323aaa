import type { NodeId } from './identity.ts';
import { memoize } from './memoize.ts';
import type { Plan } from './plan.ts';
import type { Resource } from './resource.ts';

type Resources = Plan['resources'];

/** Lookups are remembered by the list of resources: derivations replace the plan and keep that list. */
function perResources<T>(compute: (resources: Resources) => T): (plan: Pick<Plan, 'resources'>) => T {
  const computed = memoize(compute);
  return ({ resources }) => computed(resources);
}

/** Where in the list of resources each identity stands; of two with one identity the first. */
export const positionsOf: (plan: Pick<Plan, 'resources'>) => ReadonlyMap<NodeId, number> = perResources((resources) => {
  const positions = new Map<NodeId, number>();
  // From the end, so that the first of two comes last and stays.
  for (let at = resources.length - 1; at >= 0; at -= 1) positions.set((resources[at] as Resource).id, at);
  return positions;
});

/** Finds resources by their identity. */
export interface ResourcesById {
  get(id: NodeId): Resource | undefined;
}

/** The resource of each identity; of two with one identity the first. */
export function resourcesById(plan: Pick<Plan, 'resources'>): ResourcesById {
  const positions = positionsOf(plan);
  return {
    get: (id) => {
      const at = positions.get(id);
      return at === undefined ? undefined : plan.resources[at];
    },
  };
}

/** All resources of one kind, in the order of the plan. */
export interface KindOfResources {
  readonly group: string;
  readonly kind: string;
  readonly resources: Resources;
}

/** The kinds that the plan has resources of. What follows from the kind alone is then asked once, and not for each of thousands. */
export const kindsOf: (plan: Pick<Plan, 'resources'>) => readonly KindOfResources[] = perResources((resources) => {
  const byName = Map.groupBy(resources, ({ kind }) => kind);
  return [...byName].flatMap(([kind, named]) =>
    [...Map.groupBy(named, ({ group }) => group)].map(([group, members]) => ({ group, kind, resources: members })),
  );
});

/** The resources of one kind, in the order of the plan. */
export function resourcesOfKind(plan: Pick<Plan, 'resources'>, group: string, kind: string): Resources {
  return kindsOf(plan).find((other) => other.kind === kind && other.group === group)?.resources ?? [];
}

/** A resource that installs an imported chart. */
export type ReleasingResource = Resource & { readonly release: NonNullable<Resource['release']> };

/** The resources that install imported charts, in the order of the plan. */
export const releasesOf: (plan: Pick<Plan, 'resources'>) => readonly ReleasingResource[] = perResources((resources) => {
  return resources.filter((resource): resource is ReleasingResource => resource.release !== undefined);
});
