import { isObject, type JsonObject } from '../model/json.ts';

const overrides = new Set(['nameOverride', 'fullnameOverride']);

/** Values without what renames a chart's objects, at any depth; the very same values where nothing does. */
export function withoutNameOverrides(values: JsonObject): JsonObject {
  let isChanged = false;
  const kept = Object.entries(values).flatMap(([key, value]) => {
    if (overrides.has(key)) {
      isChanged = true;
      return [];
    }
    const below = isObject(value) ? withoutNameOverrides(value) : value;
    isChanged ||= below !== value;
    return [[key, below] as const];
  });
  return isChanged ? Object.fromEntries(kept) : values;
}
