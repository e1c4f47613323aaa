// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { GatewayFields } from './gateway.types.ts';

export type GatewayProps = { readonly metadata: NamespacedMetadata } & GatewayFields;

export type Gateway = { readonly apiVersion: 'gateway.networking.k8s.io/v1beta1'; readonly kind: 'Gateway' } & GatewayProps;

/** Gateway of gateway.networking.k8s.io/v1beta1, namespaced. */
export function gateway(props: GatewayProps): Gateway {
  return { apiVersion: 'gateway.networking.k8s.io/v1beta1', kind: 'Gateway', ...props };
}
