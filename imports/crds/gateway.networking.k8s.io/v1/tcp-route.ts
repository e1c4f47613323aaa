// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { TCPRouteFields } from './tcp-route.types.ts';

export type TCPRouteProps = { readonly metadata: NamespacedMetadata } & TCPRouteFields;

export type TCPRoute = { readonly apiVersion: 'gateway.networking.k8s.io/v1'; readonly kind: 'TCPRoute' } & TCPRouteProps;

/** TCPRoute of gateway.networking.k8s.io/v1, namespaced. */
export function tcpRoute(props: TCPRouteProps): TCPRoute {
  return { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'TCPRoute', ...props };
}
