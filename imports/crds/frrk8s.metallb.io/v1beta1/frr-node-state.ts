// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { FRRNodeStateFields } from './frr-node-state.types.ts';

export type FRRNodeStateProps = { readonly metadata: ClusterMetadata } & FRRNodeStateFields;

export type FRRNodeState = { readonly apiVersion: 'frrk8s.metallb.io/v1beta1'; readonly kind: 'FRRNodeState' } & FRRNodeStateProps;

/** FRRNodeState of frrk8s.metallb.io/v1beta1, cluster-scoped. */
export function frrNodeState(props: FRRNodeStateProps): FRRNodeState {
  return { apiVersion: 'frrk8s.metallb.io/v1beta1', kind: 'FRRNodeState', ...props };
}
