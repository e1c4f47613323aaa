import type { Json } from '../model/json.ts';
import type { ResourceId } from '../model/identity.ts';

/** How a second tree differs from a first one. Every list is in the order of identities. */
export interface TreeDiff {
  readonly from: string;
  readonly to: string;
  readonly added: readonly ObjectPlace[];
  readonly removed: readonly ObjectPlace[];
  readonly changed: readonly ObjectChange[];
}

export interface ObjectPlace {
  readonly id: ResourceId;
  /** Empty for the engine's own objects that deliver units. */
  readonly unit: string;
}

export interface ObjectChange extends ObjectPlace {
  /** Set where it has moved to another unit: there the engine deletes it and makes it anew. */
  readonly movedFrom?: string;
  /** Sorted by path, level by level. */
  readonly fields: readonly FieldChange[];
}

/** One field that differs. `from` is absent where the field is new, `to` where it has gone. */
export interface FieldChange {
  /** `spec.template.spec.containers[app].image`: items with a name of their own are called by it, others by their place. */
  readonly path: string;
  readonly from?: Json;
  readonly to?: Json;
}

/** Whether the trees are equal. */
export function isEqual({ added, removed, changed }: TreeDiff): boolean {
  return added.length + removed.length + changed.length === 0;
}
