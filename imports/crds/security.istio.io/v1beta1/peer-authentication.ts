// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { PeerAuthenticationFields } from './peer-authentication.types.ts';

export type PeerAuthenticationProps = { readonly metadata: NamespacedMetadata } & PeerAuthenticationFields;

export type PeerAuthentication = { readonly apiVersion: 'security.istio.io/v1beta1'; readonly kind: 'PeerAuthentication' } & PeerAuthenticationProps;

/** PeerAuthentication of security.istio.io/v1beta1, namespaced. */
export function peerAuthentication(props: PeerAuthenticationProps): PeerAuthentication {
  return { apiVersion: 'security.istio.io/v1beta1', kind: 'PeerAuthentication', ...props };
}
