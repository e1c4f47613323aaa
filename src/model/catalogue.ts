import type { NodeId, ResourceId } from './identity.ts';
import type { ObjectFacts } from './object-facts.ts';

/** One object that will exist, and what makes it. */
export interface Provision {
  readonly id: ResourceId;
  /** The resource (perhaps the object itself) or external that makes it. */
  readonly provider: NodeId;
  readonly how: 'manifest' | 'chart' | 'hook' | 'operator' | 'controller' | 'api-server' | 'external';
  readonly facts: ObjectFacts;
}

/** Everything that will exist in the cluster, by identity. An object with two makers has two provisions. */
export interface Catalogue {
  readonly byId: ReadonlyMap<ResourceId, readonly Provision[]>;
  /** `group/Kind` of every custom resource definition, whoever brings it. */
  readonly crds: ReadonlyMap<string, readonly Provision[]>;
  /** Releases whose objects are not known (no facts), by identity of the HelmRelease. */
  readonly opaque: readonly ResourceId[];
}
