// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { HTTPRouteFields } from './http-route.types.ts';

export type HTTPRouteProps = { readonly metadata: NamespacedMetadata } & HTTPRouteFields;

export type HTTPRoute = { readonly apiVersion: 'gateway.networking.k8s.io/v1beta1'; readonly kind: 'HTTPRoute' } & HTTPRouteProps;

/** HTTPRoute of gateway.networking.k8s.io/v1beta1, namespaced. */
export function httpRoute(props: HTTPRouteProps): HTTPRoute {
  return { apiVersion: 'gateway.networking.k8s.io/v1beta1', kind: 'HTTPRoute', ...props };
}
