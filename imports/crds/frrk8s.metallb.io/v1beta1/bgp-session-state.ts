// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { BGPSessionStateFields } from './bgp-session-state.types.ts';

export type BGPSessionStateProps = { readonly metadata: NamespacedMetadata } & BGPSessionStateFields;

export type BGPSessionState = { readonly apiVersion: 'frrk8s.metallb.io/v1beta1'; readonly kind: 'BGPSessionState' } & BGPSessionStateProps;

/** BGPSessionState of frrk8s.metallb.io/v1beta1, namespaced. */
export function bgpSessionState(props: BGPSessionStateProps): BGPSessionState {
  return { apiVersion: 'frrk8s.metallb.io/v1beta1', kind: 'BGPSessionState', ...props };
}
