import type { IConstruct } from 'constructs';
import type { External as PlannedExternal } from '../model/external.ts';
import type { NodeId } from '../model/identity.ts';
import type { Resource as PlannedResource } from '../model/resource.ts';
import type { Visit } from './walk.ts';
import { External } from '../authoring/external.ts';
import { externalId } from '../model/identity.ts';
import { placeOf } from './places.ts';

/** The declared externals, each with the resource after which it is made. */
export function loadExternals(
  visits: readonly Visit[],
  resourceOf: ReadonlyMap<IConstruct, PlannedResource>,
  root: string,
): readonly PlannedExternal[] {
  const externals = visits.map((visit) => visit.construct).filter((construct) => construct instanceof External);
  return externals.map(({ definition }) => {
    const after = definition.after === undefined ? undefined : conditionOf(definition.after, resourceOf);
    return {
      id: externalId(definition.name),
      description: definition.description,
      objects: definition.objects,
      place: placeOf(definition.stack, root),
      ...(definition.provides === undefined ? {} : { provides: definition.provides }),
      ...(definition.isDefault === undefined ? {} : { isDefault: definition.isDefault }),
      ...(after === undefined ? {} : { after }),
    };
  });
}

/** The resource that stands for a condition: itself, or the first release or object below a component. */
function conditionOf(construct: IConstruct, resourceOf: ReadonlyMap<IConstruct, PlannedResource>): NodeId {
  const below = construct.node.findAll().flatMap((child) => resourceOf.get(child) ?? []);
  const condition = below.find((resource) => resource.release !== undefined) ?? below[0];
  if (condition === undefined)
    throw new Error(`"${construct.node.path}" makes no object that an external could wait for`);
  return condition.id;
}
