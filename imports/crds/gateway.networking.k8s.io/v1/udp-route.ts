// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { UDPRouteFields } from './udp-route.types.ts';

export type UDPRouteProps = { readonly metadata: NamespacedMetadata } & UDPRouteFields;

export type UDPRoute = { readonly apiVersion: 'gateway.networking.k8s.io/v1'; readonly kind: 'UDPRoute' } & UDPRouteProps;

/** UDPRoute of gateway.networking.k8s.io/v1, namespaced. */
export function udpRoute(props: UDPRouteProps): UDPRoute {
  return { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'UDPRoute', ...props };
}
