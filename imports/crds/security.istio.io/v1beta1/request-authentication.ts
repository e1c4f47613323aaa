// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { RequestAuthenticationFields } from './request-authentication.types.ts';

export type RequestAuthenticationProps = { readonly metadata: NamespacedMetadata } & RequestAuthenticationFields;

export type RequestAuthentication = { readonly apiVersion: 'security.istio.io/v1beta1'; readonly kind: 'RequestAuthentication' } & RequestAuthenticationProps;

/** RequestAuthentication of security.istio.io/v1beta1, namespaced. */
export function requestAuthentication(props: RequestAuthenticationProps): RequestAuthentication {
  return { apiVersion: 'security.istio.io/v1beta1', kind: 'RequestAuthentication', ...props };
}
