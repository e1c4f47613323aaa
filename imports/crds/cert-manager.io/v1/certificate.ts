// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { CertificateFields } from './certificate.types.ts';

export type CertificateProps = { readonly metadata: NamespacedMetadata } & CertificateFields;

export type Certificate = { readonly apiVersion: 'cert-manager.io/v1'; readonly kind: 'Certificate' } & CertificateProps;

/** Certificate of cert-manager.io/v1, namespaced. */
export function certificate(props: CertificateProps): Certificate {
  return { apiVersion: 'cert-manager.io/v1', kind: 'Certificate', ...props };
}
