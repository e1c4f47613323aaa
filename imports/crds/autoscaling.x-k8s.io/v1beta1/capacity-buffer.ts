// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { CapacityBufferFields } from './capacity-buffer.types.ts';

export type CapacityBufferProps = { readonly metadata: NamespacedMetadata } & CapacityBufferFields;

export type CapacityBuffer = { readonly apiVersion: 'autoscaling.x-k8s.io/v1beta1'; readonly kind: 'CapacityBuffer' } & CapacityBufferProps;

/** CapacityBuffer of autoscaling.x-k8s.io/v1beta1, namespaced. */
export function capacityBuffer(props: CapacityBufferProps): CapacityBuffer {
  return { apiVersion: 'autoscaling.x-k8s.io/v1beta1', kind: 'CapacityBuffer', ...props };
}
