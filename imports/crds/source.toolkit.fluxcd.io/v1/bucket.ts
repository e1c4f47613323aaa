// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { BucketFields } from './bucket.types.ts';

export type BucketProps = { readonly metadata: NamespacedMetadata } & BucketFields;

export type Bucket = { readonly apiVersion: 'source.toolkit.fluxcd.io/v1'; readonly kind: 'Bucket' } & BucketProps;

/** Bucket of source.toolkit.fluxcd.io/v1, namespaced. */
export function bucket(props: BucketProps): Bucket {
  return { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'Bucket', ...props };
}
