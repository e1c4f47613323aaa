// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { ServiceL2StatusFields } from './service-l2-status.types.ts';

export type ServiceL2StatusProps = { readonly metadata: NamespacedMetadata } & ServiceL2StatusFields;

export type ServiceL2Status = { readonly apiVersion: 'metallb.io/v1beta1'; readonly kind: 'ServiceL2Status' } & ServiceL2StatusProps;

/** ServiceL2Status of metallb.io/v1beta1, namespaced. */
export function serviceL2Status(props: ServiceL2StatusProps): ServiceL2Status {
  return { apiVersion: 'metallb.io/v1beta1', kind: 'ServiceL2Status', ...props };
}
