// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ServiceBGPStatusFields } from './service-bgp-status.types.ts';

export type ServiceBGPStatusProps = { readonly metadata: NamespacedMetadata } & ServiceBGPStatusFields;

export type ServiceBGPStatus = { readonly apiVersion: 'metallb.io/v1beta1'; readonly kind: 'ServiceBGPStatus' } & ServiceBGPStatusProps;

/** ServiceBGPStatus of metallb.io/v1beta1, namespaced. */
export function serviceBGPStatus(props: ServiceBGPStatusProps): ServiceBGPStatus {
  return { apiVersion: 'metallb.io/v1beta1', kind: 'ServiceBGPStatus', ...props };
}
