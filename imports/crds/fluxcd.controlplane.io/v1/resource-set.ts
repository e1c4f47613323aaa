// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ResourceSetFields } from './resource-set.types.ts';

export type ResourceSetProps = { readonly metadata: NamespacedMetadata } & ResourceSetFields;

export type ResourceSet = { readonly apiVersion: 'fluxcd.controlplane.io/v1'; readonly kind: 'ResourceSet' } & ResourceSetProps;

/** ResourceSet of fluxcd.controlplane.io/v1, namespaced. */
export function resourceSet(props: ResourceSetProps): ResourceSet {
  return { apiVersion: 'fluxcd.controlplane.io/v1', kind: 'ResourceSet', ...props };
}
