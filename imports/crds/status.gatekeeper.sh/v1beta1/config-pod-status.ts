// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ConfigPodStatusFields } from './config-pod-status.types.ts';

export type ConfigPodStatusProps = { readonly metadata: NamespacedMetadata } & ConfigPodStatusFields;

export type ConfigPodStatus = { readonly apiVersion: 'status.gatekeeper.sh/v1beta1'; readonly kind: 'ConfigPodStatus' } & ConfigPodStatusProps;

/** ConfigPodStatus of status.gatekeeper.sh/v1beta1, namespaced. */
export function configPodStatus(props: ConfigPodStatusProps): ConfigPodStatus {
  return { apiVersion: 'status.gatekeeper.sh/v1beta1', kind: 'ConfigPodStatus', ...props };
}
