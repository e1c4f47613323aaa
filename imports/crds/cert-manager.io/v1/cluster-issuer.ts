// Made by "strata import crd". Do not edit.
import type { ClusterMetadata } from '../../metadata.ts';
import type { ClusterIssuerFields } from './cluster-issuer.types.ts';

export type ClusterIssuerProps = { readonly metadata: ClusterMetadata } & ClusterIssuerFields;

export type ClusterIssuer = { readonly apiVersion: 'cert-manager.io/v1'; readonly kind: 'ClusterIssuer' } & ClusterIssuerProps;

/** ClusterIssuer of cert-manager.io/v1, cluster-scoped. */
export function clusterIssuer(props: ClusterIssuerProps): ClusterIssuer {
  return { apiVersion: 'cert-manager.io/v1', kind: 'ClusterIssuer', ...props };
}
