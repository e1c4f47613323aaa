// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ImageCatalogFields } from './image-catalog.types.ts';

export type ImageCatalogProps = { readonly metadata: NamespacedMetadata } & ImageCatalogFields;

export type ImageCatalog = { readonly apiVersion: 'postgresql.cnpg.io/v1'; readonly kind: 'ImageCatalog' } & ImageCatalogProps;

/** ImageCatalog of postgresql.cnpg.io/v1, namespaced. */
export function imageCatalog(props: ImageCatalogProps): ImageCatalog {
  return { apiVersion: 'postgresql.cnpg.io/v1', kind: 'ImageCatalog', ...props };
}
