// Made by "strata import crd". Do not edit.
export { certificate, type Certificate, type CertificateProps } from './v1/certificate.ts';
export { certificateRequest, type CertificateRequest, type CertificateRequestProps } from './v1/certificate-request.ts';
export { clusterIssuer, type ClusterIssuer, type ClusterIssuerProps } from './v1/cluster-issuer.ts';
export { issuer, type Issuer, type IssuerProps } from './v1/issuer.ts';
