// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { DatabaseRoleFields } from './database-role.types.ts';

export type DatabaseRoleProps = { readonly metadata: NamespacedMetadata } & DatabaseRoleFields;

export type DatabaseRole = { readonly apiVersion: 'postgresql.cnpg.io/v1'; readonly kind: 'DatabaseRole' } & DatabaseRoleProps;

/** DatabaseRole of postgresql.cnpg.io/v1, namespaced. */
export function databaseRole(props: DatabaseRoleProps): DatabaseRole {
  return { apiVersion: 'postgresql.cnpg.io/v1', kind: 'DatabaseRole', ...props };
}
