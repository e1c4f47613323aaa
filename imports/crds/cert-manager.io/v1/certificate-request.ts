// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { CertificateRequestFields } from './certificate-request.types.ts';

export type CertificateRequestProps = { readonly metadata: NamespacedMetadata } & CertificateRequestFields;

export type CertificateRequest = { readonly apiVersion: 'cert-manager.io/v1'; readonly kind: 'CertificateRequest' } & CertificateRequestProps;

/** CertificateRequest of cert-manager.io/v1, namespaced. */
export function certificateRequest(props: CertificateRequestProps): CertificateRequest {
  return { apiVersion: 'cert-manager.io/v1', kind: 'CertificateRequest', ...props };
}
