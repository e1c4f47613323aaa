// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { GatewayFields } from './gateway.types.ts';

export type GatewayProps = { readonly metadata: NamespacedMetadata } & GatewayFields;

export type Gateway = { readonly apiVersion: 'networking.istio.io/v1'; readonly kind: 'Gateway' } & GatewayProps;

/** Gateway of networking.istio.io/v1, namespaced. */
export function gateway(props: GatewayProps): Gateway {
  return { apiVersion: 'networking.istio.io/v1', kind: 'Gateway', ...props };
}
