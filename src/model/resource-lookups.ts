import type { NodeId } from './identity.ts';
import type { Plan } from './plan.ts';
import type { Resource } from './resource.ts';

type Resources = Plan['resources'];

/**
 * Remembers what is computed from a plan's resources for as long as they live. Derivations replace the plan and keep its resources, so what one
 * pass looked up serves all that follow. Nothing but speed depends on it: the list is never changed.
 */
function oncePerResources<T extends object>(
  compute: (resources: Resources) => T,
): (plan: Pick<Plan, 'resources'>) => T {
  const known = new WeakMap<Resources, T>();
  return ({ resources }) => known.getOrInsertComputed(resources, compute);
}

/** Where in the list of resources each identity stands; of two with one identity the first. */
export const positionsOf: (plan: Pick<Plan, 'resources'>) => ReadonlyMap<NodeId, number> = oncePerResources(
  (resources) => {
    const positions = new Map<NodeId, number>();
    // From the end, so that the first of two comes last and stays.
    for (let at = resources.length - 1; at >= 0; at -= 1) positions.set((resources[at] as Resource).id, at);
    return positions;
  },
);

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
export const kindsOf: (plan: Pick<Plan, 'resources'>) => readonly KindOfResources[] = oncePerResources((resources) => {
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
export const releasesOf: (plan: Pick<Plan, 'resources'>) => readonly ReleasingResource[] = oncePerResources(
  (resources) => {
    return resources.filter((resource): resource is ReleasingResource => resource.release !== undefined);
  },
);
