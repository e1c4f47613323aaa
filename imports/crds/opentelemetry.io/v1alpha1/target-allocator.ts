// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { TargetAllocatorFields } from './target-allocator.types.ts';

export type TargetAllocatorProps = { readonly metadata: NamespacedMetadata } & TargetAllocatorFields;

export type TargetAllocator = { readonly apiVersion: 'opentelemetry.io/v1alpha1'; readonly kind: 'TargetAllocator' } & TargetAllocatorProps;

/** TargetAllocator of opentelemetry.io/v1alpha1, namespaced. */
export function targetAllocator(props: TargetAllocatorProps): TargetAllocator {
  return { apiVersion: 'opentelemetry.io/v1alpha1', kind: 'TargetAllocator', ...props };
}
