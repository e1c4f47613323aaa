import type { Json, JsonObject } from '../model/json.ts';

/**
 * One step into a manifest: a key, or every item of a list. Paths are dotted; `[]` after a key stands for every item of its list,
 * `{}` for every value of its map, and a key with dots or slashes stands in `["…"]`: `spec.rules[].http.paths[].backend`,
 * `metadata.annotations["cert-manager.io/issuer"]`.
 */
export type PathStep = string | typeof everyItem;

/** The step `[]` or `{}`. */
export const everyItem: unique symbol = Symbol('every item');

const cache = new Map<string, readonly PathStep[]>();

/** Reads a path of the tables. A path is parsed once. */
export function parseFieldPath(path: string): readonly PathStep[] {
  const known = cache.get(path);
  if (known !== undefined) return known;
  const steps = [...path.matchAll(/\["([^"]*)"\]|(\[\]|\{\})|([^.[\]{}]+)/g)].map(([, quoted, every, key]): PathStep =>
    every === undefined ? (quoted ?? key ?? '') : everyItem,
  );
  cache.set(path, steps);
  return steps;
}

/** Every value at a path, in the order of the manifest; what is missing on the way yields nothing. */
export function valuesAt(root: Json | undefined, path: string): readonly Json[] {
  let found: Json[] = root === undefined ? [] : [root];
  for (const step of parseFieldPath(path)) {
    const next: Json[] = [];
    for (const value of found) {
      if (value === null || typeof value !== 'object') continue;
      if (step === everyItem) next.push(...(Array.isArray(value) ? value : (Object.values(value) as Json[])));
      else {
        const child = (value as JsonObject)[step];
        if (child !== undefined && child !== null) next.push(child);
      }
    }
    if (next.length === 0) return next;
    found = next;
  }
  return found;
}

/** The text at a path, where there is exactly that. */
export function stringAt(root: Json | undefined, path: string): string | undefined {
  const [value] = valuesAt(root, path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
