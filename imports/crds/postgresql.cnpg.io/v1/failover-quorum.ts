// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { FailoverQuorumFields } from './failover-quorum.types.ts';

export type FailoverQuorumProps = { readonly metadata: NamespacedMetadata } & FailoverQuorumFields;

export type FailoverQuorum = { readonly apiVersion: 'postgresql.cnpg.io/v1'; readonly kind: 'FailoverQuorum' } & FailoverQuorumProps;

/** FailoverQuorum of postgresql.cnpg.io/v1, namespaced. */
export function failoverQuorum(props: FailoverQuorumProps): FailoverQuorum {
  return { apiVersion: 'postgresql.cnpg.io/v1', kind: 'FailoverQuorum', ...props };
}
