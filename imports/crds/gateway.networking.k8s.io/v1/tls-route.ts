// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { TLSRouteFields } from './tls-route.types.ts';

export type TLSRouteProps = { readonly metadata: NamespacedMetadata } & TLSRouteFields;

export type TLSRoute = { readonly apiVersion: 'gateway.networking.k8s.io/v1'; readonly kind: 'TLSRoute' } & TLSRouteProps;

/** TLSRoute of gateway.networking.k8s.io/v1, namespaced. */
export function tlsRoute(props: TLSRouteProps): TLSRoute {
  return { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'TLSRoute', ...props };
}
