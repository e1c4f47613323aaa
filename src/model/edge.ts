import type { LazyPlace } from './source-place.ts';
import type { NodeId } from './identity.ts';

/**
 * Why one thing needs another. `explicit` is what an author wrote with `addDependency`, `stage` what strict stages say; all others are derived.
 */
export type EdgeKind =
  | 'explicit'
  | 'stage'
  | 'namespace'
  | 'crd'
  | 'webhook'
  | 'api-service'
  | 'source'
  | 'values-from'
  | 'secret'
  | 'configmap'
  | 'service-account'
  | 'storage-class'
  | 'priority-class'
  | 'runtime-class'
  | 'ingress-class'
  | 'gateway-class'
  | 'volume-claim'
  | 'issuer'
  | 'secret-store'
  | 'service'
  | 'scale-target'
  | 'role'
  | 'reference'
  | 'cni'
  | 'dns'
  | 'condition';

/** "A needs B". */
export interface Edge {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly kind: EdgeKind;
  /** A phrase that completes "needs it because ...": names the object or field that is behind it. */
  readonly reason: string;
  /** Whether a person wrote the order down, as opposed to its following from the objects. */
  readonly explicit: boolean;
  /** The object that is needed, where `to` is what makes it (a CRD that a HelmRelease brings). */
  readonly through?: NodeId;
  /**
   * `apply`: the API server refuses `from` while `to` is not Ready. `start`: `from` is accepted, and becomes Ready only after `to`.
   */
  readonly strength: 'apply' | 'start';
  /** Where an explicit edge was written. */
  readonly place?: LazyPlace;
}
