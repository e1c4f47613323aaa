// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { PoolerFields } from './pooler.types.ts';

export type PoolerProps = { readonly metadata: NamespacedMetadata } & PoolerFields;

export type Pooler = { readonly apiVersion: 'postgresql.cnpg.io/v1'; readonly kind: 'Pooler' } & PoolerProps;

/** Pooler of postgresql.cnpg.io/v1, namespaced. */
export function pooler(props: PoolerProps): Pooler {
  return { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Pooler', ...props };
}
