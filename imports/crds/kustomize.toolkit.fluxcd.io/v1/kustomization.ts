// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { KustomizationFields } from './kustomization.types.ts';

export type KustomizationProps = { readonly metadata: NamespacedMetadata } & KustomizationFields;

export type Kustomization = { readonly apiVersion: 'kustomize.toolkit.fluxcd.io/v1'; readonly kind: 'Kustomization' } & KustomizationProps;

/** Kustomization of kustomize.toolkit.fluxcd.io/v1, namespaced. */
export function kustomization(props: KustomizationProps): Kustomization {
  return { apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization', ...props };
}
