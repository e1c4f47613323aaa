import { textOf, asObject } from '../knowledge/facts/parts.ts';
import { groupOf, resourceId, type ResourceId } from '../model/identity.ts';
import type { JsonObject } from '../model/json.ts';

/** One object of a rendering, in the namespace that it goes to. */
export interface PlacedObject {
  readonly identity: ResourceId;
  /** Where the chart makes it, whatever it is called: kind, file, position. */
  readonly place: string;
  readonly object: JsonObject;
  /** Set on what stands in a folder `crds`. */
  readonly isFromFolder: boolean;
}

/** The identity that a manifest has as it stands. */
export function identityOf({ apiVersion, kind, metadata }: JsonObject): ResourceId {
  const { name, namespace } = asObject(metadata);
  return resourceId(groupOf(textOf(apiVersion)), textOf(kind), textOf(namespace), textOf(name));
}

/** The name of an object. */
export function nameOf({ object }: PlacedObject): string {
  return textOf(asObject(object.metadata).name);
}

/** The object under another name. */
export function withName(placed: PlacedObject, name: string): PlacedObject {
  const object = { ...placed.object, metadata: { ...asObject(placed.object.metadata), name } };
  return { ...placed, object, identity: identityOf(object) };
}
