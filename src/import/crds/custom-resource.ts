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
