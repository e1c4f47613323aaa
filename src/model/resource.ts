import type { Acknowledgement } from './acknowledgement.ts';
import type { JsonObject } from './json.ts';
import type { LazyPlace } from './source-place.ts';
import type { Release } from './release.ts';
import type { ResourceId } from './identity.ts';

/** One API object of the tree. */
export interface Resource {
  readonly id: ResourceId;
  readonly apiVersion: string;
  readonly group: string;
  readonly kind: string;
  /** Empty for cluster-scoped objects. */
  readonly namespace: string;
  readonly name: string;
  /** As it will be emitted, before the derived fields of the engine's own kinds are added. */
  readonly manifest: JsonObject;
  /** Name of the unit that holds it. */
  readonly unit: string;
  /** Path of the construct that made it, from the cluster down. */
  readonly path: string;
  readonly place: LazyPlace;
  readonly acknowledged: readonly Acknowledgement[];
  /** Present on a HelmRelease that was made from an imported chart. */
  readonly release?: Release;
  /** A file that goes into the tree byte for byte in place of the manifest (a SOPS file). */
  readonly verbatim?: string;
}
