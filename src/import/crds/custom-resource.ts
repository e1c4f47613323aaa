import type { JsonObject } from '../../model/json.ts';

/** A custom resource definition as `imports` keeps it: what the API server needs of it, without prose. */
export interface CustomResource {
  /** `<plural>.<group>`. */
  readonly name: string;
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  readonly singular: string;
  readonly listKind: string;
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
  readonly scope: 'Namespaced' | 'Cluster';
  readonly versions: readonly CustomResourceVersion[];
}

export interface CustomResourceVersion {
  readonly name: string;
  readonly served: boolean;
  readonly storage: boolean;
  readonly deprecated?: boolean;
  readonly subresources?: JsonObject;
  /** `openAPIV3Schema`, without prose. */
  readonly schema: JsonObject;
}

/** `<plural>.<group>`, both names of DNS (RFC 1123): they become names of folders and files. */
export function isDefinitionName(name: string): boolean {
  return /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/.test(name);
}

/** Whether a word can be a kind or the name of a version: both become names in TypeScript. */
export function isName(word: string): boolean {
  return /^[A-Za-z]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(word);
}
