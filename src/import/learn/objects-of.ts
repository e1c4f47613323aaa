import type { Rendering } from '../../helm/rendering-result.ts';
import { isObject, type JsonObject } from '../../model/json.ts';

/** The objects that templates make, without those that only `helm test` makes; the items of a `List` on their own. */
export function objectsOf({ templates }: Rendering): JsonObject[] {
  const kept = templates.filter(({ hook }) => hook === undefined || !hook.events.every((event) => event.startsWith('test')));
  return kept.flatMap(({ object }) => unfold(object));
}

function unfold(object: JsonObject): JsonObject[] {
  return object.kind === 'List' && Array.isArray(object.items) ? object.items.filter(isObject).flatMap(unfold) : [object];
}
