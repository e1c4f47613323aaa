/** Anything that JSON can hold; manifests and chart values are made of it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object, never changed once it is part of a plan. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** Whether a value is an object: no list, and not null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
