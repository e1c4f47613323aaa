// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { DatabaseFields } from './database.types.ts';

export type DatabaseProps = { readonly metadata: NamespacedMetadata } & DatabaseFields;

export type Database = { readonly apiVersion: 'postgresql.cnpg.io/v1'; readonly kind: 'Database' } & DatabaseProps;

/** Database of postgresql.cnpg.io/v1, namespaced. */
export function database(props: DatabaseProps): Database {
  return { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Database', ...props };
}
