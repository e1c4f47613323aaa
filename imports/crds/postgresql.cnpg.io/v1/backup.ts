// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { BackupFields } from './backup.types.ts';

export type BackupProps = { readonly metadata: NamespacedMetadata } & BackupFields;

export type Backup = { readonly apiVersion: 'postgresql.cnpg.io/v1'; readonly kind: 'Backup' } & BackupProps;

/** Backup of postgresql.cnpg.io/v1, namespaced. */
export function backup(props: BackupProps): Backup {
  return { apiVersion: 'postgresql.cnpg.io/v1', kind: 'Backup', ...props };
}
