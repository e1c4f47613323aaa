// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { CiliumEgressGatewayPolicyFields } from './cilium-egress-gateway-policy.types.ts';

export type CiliumEgressGatewayPolicyProps = { readonly metadata: ClusterMetadata } & CiliumEgressGatewayPolicyFields;

export type CiliumEgressGatewayPolicy = { readonly apiVersion: 'cilium.io/v2'; readonly kind: 'CiliumEgressGatewayPolicy' } & CiliumEgressGatewayPolicyProps;

/** CiliumEgressGatewayPolicy of cilium.io/v2, cluster-scoped. */
export function ciliumEgressGatewayPolicy(props: CiliumEgressGatewayPolicyProps): CiliumEgressGatewayPolicy {
  return { apiVersion: 'cilium.io/v2', kind: 'CiliumEgressGatewayPolicy', ...props };
}
