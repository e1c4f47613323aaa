// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ScheduledBackupFields } from './scheduled-backup.types.ts';

export type ScheduledBackupProps = { readonly metadata: NamespacedMetadata } & ScheduledBackupFields;

export type ScheduledBackup = { readonly apiVersion: 'postgresql.cnpg.io/v1'; readonly kind: 'ScheduledBackup' } & ScheduledBackupProps;

/** ScheduledBackup of postgresql.cnpg.io/v1, namespaced. */
export function scheduledBackup(props: ScheduledBackupProps): ScheduledBackup {
  return { apiVersion: 'postgresql.cnpg.io/v1', kind: 'ScheduledBackup', ...props };
}
