// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { ClusterImageCatalogFields } from './cluster-image-catalog.types.ts';

export type ClusterImageCatalogProps = { readonly metadata: ClusterMetadata } & ClusterImageCatalogFields;

export type ClusterImageCatalog = { readonly apiVersion: 'postgresql.cnpg.io/v1'; readonly kind: 'ClusterImageCatalog' } & ClusterImageCatalogProps;

/** ClusterImageCatalog of postgresql.cnpg.io/v1, cluster-scoped. */
export function clusterImageCatalog(props: ClusterImageCatalogProps): ClusterImageCatalog {
  return { apiVersion: 'postgresql.cnpg.io/v1', kind: 'ClusterImageCatalog', ...props };
}
