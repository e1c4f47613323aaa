// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { NodeOverlayFields } from './node-overlay.types.ts';

export type NodeOverlayProps = { readonly metadata: ClusterMetadata } & NodeOverlayFields;

export type NodeOverlay = { readonly apiVersion: 'karpenter.sh/v1alpha1'; readonly kind: 'NodeOverlay' } & NodeOverlayProps;

/** NodeOverlay of karpenter.sh/v1alpha1, cluster-scoped. */
export function nodeOverlay(props: NodeOverlayProps): NodeOverlay {
  return { apiVersion: 'karpenter.sh/v1alpha1', kind: 'NodeOverlay', ...props };
}
