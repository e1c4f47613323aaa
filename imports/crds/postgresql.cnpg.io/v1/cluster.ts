// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ClusterFields } from './cluster.types.ts';

export type ClusterProps = { readonly metadata: NamespacedMetadata } & ClusterFields;

export type Cluster = { readonly apiVersion: 'postgresql.cnpg.io/v1'; readonly kind: 'Cluster' } & ClusterProps;

/** Cluster of postgresql.cnpg.io/v1, namespaced. */
export function cluster(props: ClusterProps): Cluster {
  return { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Cluster', ...props };
}
