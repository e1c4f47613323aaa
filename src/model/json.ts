/** Anything that JSON can hold; manifests and chart values are made of it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object, never changed once it is part of a plan. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}
