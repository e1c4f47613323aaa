// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ProviderPodStatusFields } from './provider-pod-status.types.ts';

export type ProviderPodStatusProps = { readonly metadata: NamespacedMetadata } & ProviderPodStatusFields;

export type ProviderPodStatus = { readonly apiVersion: 'status.gatekeeper.sh/v1beta1'; readonly kind: 'ProviderPodStatus' } & ProviderPodStatusProps;

/** ProviderPodStatus of status.gatekeeper.sh/v1beta1, namespaced. */
export function providerPodStatus(props: ProviderPodStatusProps): ProviderPodStatus {
  return { apiVersion: 'status.gatekeeper.sh/v1beta1', kind: 'ProviderPodStatus', ...props };
}
