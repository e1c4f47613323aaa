// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { BackendTLSPolicyFields } from './backend-tls-policy.types.ts';

export type BackendTLSPolicyProps = { readonly metadata: NamespacedMetadata } & BackendTLSPolicyFields;

export type BackendTLSPolicy = { readonly apiVersion: 'gateway.networking.k8s.io/v1'; readonly kind: 'BackendTLSPolicy' } & BackendTLSPolicyProps;

/** BackendTLSPolicy of gateway.networking.k8s.io/v1, namespaced. */
export function backendTLSPolicy(props: BackendTLSPolicyProps): BackendTLSPolicy {
  return { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'BackendTLSPolicy', ...props };
}
