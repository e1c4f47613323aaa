// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumNodeFields } from './cilium-node.types.ts';

export type CiliumNodeProps = { readonly metadata: ClusterMetadata } & CiliumNodeFields;

export type CiliumNode = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumNode' } & CiliumNodeProps;

/** CiliumNode of cilium.io/v2, cluster-scoped. */
export function ciliumNode(props: CiliumNodeProps): CiliumNode {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumNode', ...props };
}
