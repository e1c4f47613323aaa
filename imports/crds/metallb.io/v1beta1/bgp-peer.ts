// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { BGPPeerFields } from './bgp-peer.types.ts';

export type BGPPeerProps = { readonly metadata: NamespacedMetadata } & BGPPeerFields;

export type BGPPeer = { readonly apiVersion: 'metallb.io/v1beta1'; readonly kind: 'BGPPeer' } & BGPPeerProps;

/** BGPPeer of metallb.io/v1beta1, namespaced. */
export function bgpPeer(props: BGPPeerProps): BGPPeer {
  return { apiVersion: 'metallb.io/v1beta1', kind: 'BGPPeer', ...props };
}
