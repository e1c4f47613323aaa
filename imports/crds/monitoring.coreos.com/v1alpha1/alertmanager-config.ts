// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { AlertmanagerConfigFields } from './alertmanager-config.types.ts';

export type AlertmanagerConfigProps = { readonly metadata: NamespacedMetadata } & AlertmanagerConfigFields;

export type AlertmanagerConfig = { readonly apiVersion: 'monitoring.coreos.com/v1alpha1'; readonly kind: 'AlertmanagerConfig' } & AlertmanagerConfigProps;

/** AlertmanagerConfig of monitoring.coreos.com/v1alpha1, namespaced. */
export function alertmanagerConfig(props: AlertmanagerConfigProps): AlertmanagerConfig {
  return { apiVersion: 'monitoring.coreos.com/v1alpha1', kind: 'AlertmanagerConfig', ...props };
}
