// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { GRPCRouteFields } from './grpc-route.types.ts';

export type GRPCRouteProps = { readonly metadata: NamespacedMetadata } & GRPCRouteFields;

export type GRPCRoute = { readonly apiVersion: 'gateway.networking.k8s.io/v1'; readonly kind: 'GRPCRoute' } & GRPCRouteProps;

/** GRPCRoute of gateway.networking.k8s.io/v1, namespaced. */
export function grpcRoute(props: GRPCRouteProps): GRPCRoute {
  return { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'GRPCRoute', ...props };
}
