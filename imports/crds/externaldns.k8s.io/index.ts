// Made by "strata import crd". Do not edit.
export { dnsEndpoint, type DNSEndpoint, type DNSEndpointProps } from './v1alpha1/dns-endpoint.ts';
