import { Dependable, type IConstruct } from 'constructs';
import type { ClusterDefinition } from '../authoring/cluster-definition.ts';
import type { Edge } from '../model/edge.ts';
import type { LazyPlace } from '../model/source-place.ts';
import type { Resource as PlannedResource } from '../model/resource.ts';
import type { UnitOrder } from '../model/plan.ts';
import type { Visit } from './walk.ts';
import { External } from '../authoring/external.ts';
import { externalId } from '../model/identity.ts';
import { placeOf } from './places.ts';

interface Written {
  readonly edges: Edge[];
  readonly order: UnitOrder[];
}

interface Context {
  readonly resourceOf: ReadonlyMap<IConstruct, PlannedResource>;
  readonly root: string;
  place(construct: IConstruct): LazyPlace;
}

/** What authors wrote down: `addDependency` between constructs, and the order of strict stages. */
export function loadDependencies(definition: ClusterDefinition, visits: readonly Visit[], context: Context): Written {
  const written: Written = { edges: [], order: [] };
  for (const { construct } of visits) {
    const { dependencies } = construct.node;
    for (const target of dependencies.flatMap((dependency) => Dependable.of(dependency).dependencyRoots)) {
      if (target instanceof External) written.edges.push(...needsExternal(construct, target, context));
      else link(construct, target, written, context);
    }
  }
  if (definition.engine.stages === 'strict') written.order.push(...stageOrder(definition, visits, context));
  return written;
}

/** Between single objects, and inside one unit, an explicit dependency is an edge; otherwise it is an order of units. */
function link(source: IConstruct, target: IConstruct, { edges, order }: Written, context: Context): void {
  const reason = `"${source.node.path}" was made to depend on "${target.node.path}"`;
  const written = { reason, kind: 'explicit', place: context.place(source) } as const;
  const single = context.resourceOf.has(source) && context.resourceOf.has(target);
  const ordered = new Set<string>();
  for (const from of resourcesBelow(source, context)) {
    for (const to of resourcesBelow(target, context)) {
      const pair = `${from.unit} ${to.unit}`;
      if (from === to) continue;
      if (single || from.unit === to.unit)
        edges.push({ ...written, from: from.id, to: to.id, explicit: true, strength: 'start' });
      else if (!ordered.has(pair)) order.push({ ...written, from: from.unit, to: to.unit });
      ordered.add(pair);
    }
  }
}

function needsExternal(source: IConstruct, target: External, context: Context): Edge[] {
  const to = externalId(target.definition.name);
  const reason = `it relies on ${target.definition.description}`;
  return resourcesBelow(source, context).map(({ id }) => ({
    from: id,
    to,
    kind: 'condition',
    reason,
    explicit: false,
    strength: 'start',
    through: to,
  }));
}

/** Strict stages: every unit of a layer starts after every unit of the layer before. */
function stageOrder(
  definition: ClusterDefinition,
  visits: readonly Visit[],
  { resourceOf, root }: Context,
): UnitOrder[] {
  const units = Map.groupBy(
    visits.filter((visit) => resourceOf.has(visit.construct)),
    (visit) => visit.layer,
  );
  const layers = [...units.values()].map((inside) => [...new Set(inside.map((visit) => visit.unit))]);
  const written = {
    kind: 'stage',
    reason: 'strict stages order the layers one after the other',
    place: placeOf(definition.stack, root),
  } as const;
  return layers
    .slice(1)
    .flatMap((later, index) => later.flatMap((from) => (layers[index] ?? []).map((to) => ({ ...written, from, to }))));
}

function resourcesBelow(construct: IConstruct, { resourceOf }: Context): PlannedResource[] {
  return construct.node.findAll().flatMap((child) => resourceOf.get(child) ?? []);
}
