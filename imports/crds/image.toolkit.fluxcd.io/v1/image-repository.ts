// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ImageRepositoryFields } from './image-repository.types.ts';

export type ImageRepositoryProps = { readonly metadata: NamespacedMetadata } & ImageRepositoryFields;

export type ImageRepository = { readonly apiVersion: 'image.toolkit.fluxcd.io/v1'; readonly kind: 'ImageRepository' } & ImageRepositoryProps;

/** ImageRepository of image.toolkit.fluxcd.io/v1, namespaced. */
export function imageRepository(props: ImageRepositoryProps): ImageRepository {
  return { apiVersion: 'image.toolkit.fluxcd.io/v1', kind: 'ImageRepository', ...props };
}
