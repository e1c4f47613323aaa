// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { ClusterGeneratorFields } from './cluster-generator.types.ts';

export type ClusterGeneratorProps = { readonly metadata: ClusterMetadata } & ClusterGeneratorFields;

export type ClusterGenerator = { readonly apiVersion: 'generators.external-secrets.io/v1alpha1'; readonly kind: 'ClusterGenerator' } & ClusterGeneratorProps;

/** ClusterGenerator of generators.external-secrets.io/v1alpha1, cluster-scoped. */
export function clusterGenerator(props: ClusterGeneratorProps): ClusterGenerator {
  return { apiVersion: 'generators.external-secrets.io/v1alpha1', kind: 'ClusterGenerator', ...props };
}
