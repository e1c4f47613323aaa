// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ResourceSetInputProviderFields } from './resource-set-input-provider.types.ts';

export type ResourceSetInputProviderProps = { readonly metadata: NamespacedMetadata } & ResourceSetInputProviderFields;

export type ResourceSetInputProvider = { readonly apiVersion: 'fluxcd.controlplane.io/v1'; readonly kind: 'ResourceSetInputProvider' } & ResourceSetInputProviderProps;

/** ResourceSetInputProvider of fluxcd.controlplane.io/v1, namespaced. */
export function resourceSetInputProvider(props: ResourceSetInputProviderProps): ResourceSetInputProvider {
  return { apiVersion: 'fluxcd.controlplane.io/v1', kind: 'ResourceSetInputProvider', ...props };
}
