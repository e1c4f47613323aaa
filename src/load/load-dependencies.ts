import { Dependable, type IConstruct } from 'constructs';
import type { Cluster } from '../authoring/cluster.ts';
import type { Edge } from '../model/edge.ts';
import type { LazyPlace } from '../model/source-place.ts';
import type { Resource as PlannedResource } from '../model/resource.ts';
import type { UnitOrder } from '../model/plan.ts';
import { External } from '../authoring/external.ts';
import { externalId } from '../model/identity.ts';
import { placeOf } from './places.ts';
import { unitNameOf } from './load-units.ts';

type ResourceOf = ReadonlyMap<IConstruct, PlannedResource>;

/** What authors wrote down: `addDependency` between constructs, and the order of strict stages. */
export function loadDependencies(
  cluster: Cluster, constructs: readonly IConstruct[], resourceOf: ResourceOf, place: (construct: IConstruct) => LazyPlace, root: string,
): { edges: readonly Edge[]; order: readonly UnitOrder[] } {
  const edges: Edge[] = [];
  const order: UnitOrder[] = [];
  for (const source of constructs) {
    const { dependencies } = source.node;
    for (const target of dependencies.flatMap((dependency) => Dependable.of(dependency).dependencyRoots)) {
      if (target instanceof External) edges.push(...needsExternal(source, target, resourceOf));
      else link(source, target, { edges, order, resourceOf, place: place(source) });
    }
  }
  if (cluster.definition.engine.stages === 'strict') order.push(...stageOrder(cluster, resourceOf, root));
  return { edges, order };
}

interface Linking {
  readonly edges: Edge[];
  readonly order: UnitOrder[];
  readonly resourceOf: ResourceOf;
  readonly place: LazyPlace;
}

/** Between units an explicit dependency is an order of units; inside one it is an edge between the objects. */
function link(source: IConstruct, target: IConstruct, { edges, order, resourceOf, place }: Linking): void {
  const seen = new Set<string>();
  for (const from of resourcesBelow(source, resourceOf)) {
    for (const to of resourcesBelow(target, resourceOf)) {
      if (from === to) continue;
      if (from.unit === to.unit || isOneToOne(source, target, resourceOf)) {
        const reason = `"${source.node.path}" was made to depend on "${target.node.path}"`;
        edges.push({ from: from.id, to: to.id, kind: 'explicit', reason, explicit: true, strength: 'start', place });
      } else if (!seen.has(`${from.unit} ${to.unit}`)) {
        seen.add(`${from.unit} ${to.unit}`);
        order.push({ from: from.unit, to: to.unit, kind: 'explicit', reason: `"${source.node.path}" was made to depend on "${target.node.path}"`, place });
      }
    }
  }
}

function isOneToOne(source: IConstruct, target: IConstruct, resourceOf: ResourceOf): boolean {
  return resourceOf.has(source) && resourceOf.has(target);
}

function needsExternal(source: IConstruct, target: External, resourceOf: ResourceOf): Edge[] {
  const to = externalId(target.definition.name);
  const reason = `it relies on ${target.definition.description}`;
  return resourcesBelow(source, resourceOf).map(({ id }) => ({ from: id, to, kind: 'condition', reason, explicit: false, strength: 'start', through: to }));
}

/** Strict stages: every unit of a layer starts after every unit of the layer before. */
function stageOrder(cluster: Cluster, resourceOf: ResourceOf, root: string): UnitOrder[] {
  const layers = cluster.node.children.filter((child) => !(child instanceof External)).map((layer) => unitsOf(layer, resourceOf));
  const filled = layers.filter((units) => units.length > 0);
  const place = placeOf(cluster.definition.stack, root);
  return filled.slice(1).flatMap((units, index) =>
    units.flatMap((from) =>
      (filled[index] ?? []).map((to) => ({ from, to, kind: 'stage' as const, reason: 'strict stages order the layers one after the other', place })),
    ),
  );
}

function unitsOf(layer: IConstruct, resourceOf: ResourceOf): string[] {
  return [...new Set(layer.node.findAll().filter((construct) => resourceOf.has(construct)).map((construct) => unitNameOf(construct)))];
}

function resourcesBelow(construct: IConstruct, resourceOf: ResourceOf): PlannedResource[] {
  return construct.node.findAll().flatMap((child) => resourceOf.get(child) ?? []);
}
