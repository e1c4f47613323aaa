// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { TCPMappingFields } from './tcp-mapping.types.ts';

export type TCPMappingProps = { readonly metadata: NamespacedMetadata } & TCPMappingFields;

export type TCPMapping = { readonly apiVersion: 'getambassador.io/v3alpha1'; readonly kind: 'TCPMapping' } & TCPMappingProps;

/** TCPMapping of getambassador.io/v3alpha1, namespaced. */
export function tcpMapping(props: TCPMappingProps): TCPMapping {
  return { apiVersion: 'getambassador.io/v3alpha1', kind: 'TCPMapping', ...props };
}
