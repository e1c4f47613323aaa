// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { DNSEndpointFields } from './dns-endpoint.types.ts';

export type DNSEndpointProps = { readonly metadata: NamespacedMetadata } & DNSEndpointFields;

export type DNSEndpoint = { readonly apiVersion: 'externaldns.k8s.io/v1alpha1'; readonly kind: 'DNSEndpoint' } & DNSEndpointProps;

/** DNSEndpoint of externaldns.k8s.io/v1alpha1, namespaced. */
export function dnsEndpoint(props: DNSEndpointProps): DNSEndpoint {
  return { apiVersion: 'externaldns.k8s.io/v1alpha1', kind: 'DNSEndpoint', ...props };
}
