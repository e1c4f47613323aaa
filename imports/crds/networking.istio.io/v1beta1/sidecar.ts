// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { SidecarFields } from './sidecar.types.ts';

export type SidecarProps = { readonly metadata: NamespacedMetadata } & SidecarFields;

export type Sidecar = { readonly apiVersion: 'networking.istio.io/v1beta1'; readonly kind: 'Sidecar' } & SidecarProps;

/** Sidecar of networking.istio.io/v1beta1, namespaced. */
export function sidecar(props: SidecarProps): Sidecar {
  return { apiVersion: 'networking.istio.io/v1beta1', kind: 'Sidecar', ...props };
}
