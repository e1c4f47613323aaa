// Made by "strata import crd". Do not edit.
export { authorizationPolicy, type AuthorizationPolicy, type AuthorizationPolicyProps } from './v1/authorization-policy.ts';
export { authorizationPolicy as authorizationPolicyV1beta1, type AuthorizationPolicy as AuthorizationPolicyV1beta1, type AuthorizationPolicyProps as AuthorizationPolicyV1beta1Props } from './v1beta1/authorization-policy.ts';
export { peerAuthentication, type PeerAuthentication, type PeerAuthenticationProps } from './v1/peer-authentication.ts';
export { peerAuthentication as peerAuthenticationV1beta1, type PeerAuthentication as PeerAuthenticationV1beta1, type PeerAuthenticationProps as PeerAuthenticationV1beta1Props } from './v1beta1/peer-authentication.ts';
export { requestAuthentication, type RequestAuthentication, type RequestAuthenticationProps } from './v1/request-authentication.ts';
export { requestAuthentication as requestAuthenticationV1beta1, type RequestAuthentication as RequestAuthenticationV1beta1, type RequestAuthenticationProps as RequestAuthenticationV1beta1Props } from './v1beta1/request-authentication.ts';
