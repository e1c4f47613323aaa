import type { ExternalId, NodeId } from './identity.ts';
import type { LazyPlace } from './source-place.ts';
import type { ObjectFacts } from './object-facts.ts';

/** Something that exists before the engine starts, or is made outside it. */
export interface External {
  readonly id: ExternalId;
  /** What it is, in a few words, and who makes it. */
  readonly description: string;
  /** The API objects that it stands for; empty for a bucket, a role, what Vault contains. */
  readonly objects: readonly ObjectFacts[];
  /** Made only once this is Ready. */
  readonly after?: NodeId;
  /** What pods can rely on once it is there. */
  readonly provides?: 'cni' | 'dns';
  /** A default class among its objects: claims that name none use it. */
  readonly isDefault?: boolean;
  readonly place: LazyPlace;
}
