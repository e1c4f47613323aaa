// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { GlobalAcceleratorFields } from './global-accelerator.types.ts';

export type GlobalAcceleratorProps = { readonly metadata: NamespacedMetadata } & GlobalAcceleratorFields;

export type GlobalAccelerator = { readonly apiVersion: 'aga.k8s.aws/v1beta1'; readonly kind: 'GlobalAccelerator' } & GlobalAcceleratorProps;

/** GlobalAccelerator of aga.k8s.aws/v1beta1, namespaced. */
export function globalAccelerator(props: GlobalAcceleratorProps): GlobalAccelerator {
  return { apiVersion: 'aga.k8s.aws/v1beta1', kind: 'GlobalAccelerator', ...props };
}
