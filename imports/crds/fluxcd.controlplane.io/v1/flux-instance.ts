// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { FluxInstanceFields } from './flux-instance.types.ts';

export type FluxInstanceProps = { readonly metadata: NamespacedMetadata } & FluxInstanceFields;

export type FluxInstance = { readonly apiVersion: 'fluxcd.controlplane.io/v1'; readonly kind: 'FluxInstance' } & FluxInstanceProps;

/** FluxInstance of fluxcd.controlplane.io/v1, namespaced. */
export function fluxInstance(props: FluxInstanceProps): FluxInstance {
  return { apiVersion: 'fluxcd.controlplane.io/v1', kind: 'FluxInstance', ...props };
}
