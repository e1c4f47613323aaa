import type { Json, JsonObject } from '../model/json.ts';

/**
 * A plain copy of a manifest: models become objects, `undefined` disappears, `null` stays. Throws on what JSON cannot hold (functions, NaN, itself).
 */
export function normalizeManifest(manifest: object): JsonObject {
  try {
    return normalize(manifest) as JsonObject;
  } catch (error) {
    // Only a circle runs out of stack here; to look out for one on the way would cost every manifest time.
    if (error instanceof RangeError) throw new TypeError('a manifest cannot hold itself', { cause: error });
    throw error;
  }
}

function normalize(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : normalize(item)));
  if (typeof value !== 'object')
    throw new TypeError(`a manifest cannot hold ${typeof value === 'number' ? value : `a ${typeof value}`}`);
  if ('toJSON' in value && typeof value.toJSON === 'function') return normalize(value.toJSON());
  const copy: Record<string, Json> = {};
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    if (item !== undefined) copy[key] = normalize(item);
  }
  return copy;
}
