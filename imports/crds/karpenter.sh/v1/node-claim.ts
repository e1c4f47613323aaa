// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { NodeClaimFields } from './node-claim.types.ts';

export type NodeClaimProps = { readonly metadata: ClusterMetadata } & NodeClaimFields;

export type NodeClaim = { readonly apiVersion: 'karpenter.sh/v1'; readonly kind: 'NodeClaim' } & NodeClaimProps;

/** NodeClaim of karpenter.sh/v1, cluster-scoped. */
export function nodeClaim(props: NodeClaimProps): NodeClaim {
  return { apiVersion: 'karpenter.sh/v1', kind: 'NodeClaim', ...props };
}
