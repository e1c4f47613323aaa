// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ImagePolicyFields } from './image-policy.types.ts';

export type ImagePolicyProps = { readonly metadata: NamespacedMetadata } & ImagePolicyFields;

export type ImagePolicy = { readonly apiVersion: 'image.toolkit.fluxcd.io/v1'; readonly kind: 'ImagePolicy' } & ImagePolicyProps;

/** ImagePolicy of image.toolkit.fluxcd.io/v1, namespaced. */
export function imagePolicy(props: ImagePolicyProps): ImagePolicy {
  return { apiVersion: 'image.toolkit.fluxcd.io/v1', kind: 'ImagePolicy', ...props };
}
