// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ConnectionPodStatusFields } from './connection-pod-status.types.ts';

export type ConnectionPodStatusProps = { readonly metadata: NamespacedMetadata } & ConnectionPodStatusFields;

export type ConnectionPodStatus = { readonly apiVersion: 'status.gatekeeper.sh/v1alpha1'; readonly kind: 'ConnectionPodStatus' } & ConnectionPodStatusProps;

/** ConnectionPodStatus of status.gatekeeper.sh/v1alpha1, namespaced. */
export function connectionPodStatus(props: ConnectionPodStatusProps): ConnectionPodStatus {
  return { apiVersion: 'status.gatekeeper.sh/v1alpha1', kind: 'ConnectionPodStatus', ...props };
}
