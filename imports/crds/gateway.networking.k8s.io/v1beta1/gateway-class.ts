// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { GatewayClassFields } from './gateway-class.types.ts';

export type GatewayClassProps = { readonly metadata: ClusterMetadata } & GatewayClassFields;

export type GatewayClass = { readonly apiVersion: 'gateway.networking.k8s.io/v1beta1'; readonly kind: 'GatewayClass' } & GatewayClassProps;

/** GatewayClass of gateway.networking.k8s.io/v1beta1, cluster-scoped. */
export function gatewayClass(props: GatewayClassProps): GatewayClass {
  return { apiVersion: 'gateway.networking.k8s.io/v1beta1', kind: 'GatewayClass', ...props };
}
