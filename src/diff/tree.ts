import type { JsonObject } from '../model/json.ts';
import type { ResourceId } from '../model/identity.ts';

/** An emitted tree as data: what the engine would make of one cluster. */
export interface Tree {
  /** Name of the cluster: where it stands in paths it is no difference. */
  readonly cluster: string;
  /** How the tree is called in what people read: the cluster, perhaps at a commit. */
  readonly title: string;
  readonly objects: ReadonlyMap<ResourceId, TreeObject>;
}

export interface TreeObject {
  readonly manifest: JsonObject;
  /** Name of the unit whose folder holds it; empty for the engine's own objects that deliver units. */
  readonly unit: string;
}
