// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { AlertmanagerFields } from './alertmanager.types.ts';

export type AlertmanagerProps = { readonly metadata: NamespacedMetadata } & AlertmanagerFields;

export type Alertmanager = { readonly apiVersion: 'monitoring.coreos.com/v1'; readonly kind: 'Alertmanager' } & AlertmanagerProps;

/** Alertmanager of monitoring.coreos.com/v1, namespaced. */
export function alertmanager(props: AlertmanagerProps): Alertmanager {
  return { apiVersion: 'monitoring.coreos.com/v1', kind: 'Alertmanager', ...props };
}
