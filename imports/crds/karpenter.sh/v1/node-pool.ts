// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { NodePoolFields } from './node-pool.types.ts';

export type NodePoolProps = { readonly metadata: ClusterMetadata } & NodePoolFields;

export type NodePool = { readonly apiVersion: 'karpenter.sh/v1'; readonly kind: 'NodePool' } & NodePoolProps;

/** NodePool of karpenter.sh/v1, cluster-scoped. */
export function nodePool(props: NodePoolProps): NodePool {
  return { apiVersion: 'karpenter.sh/v1', kind: 'NodePool', ...props };
}
