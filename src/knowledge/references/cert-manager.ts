import type { ReferenceRule } from '../reference-rule.ts';
import { rulesFor } from '../reference-rule.ts';

const issuers = ['cert-manager.io/Issuer', 'cert-manager.io/ClusterIssuer'];
const certificate = 'cert-manager.io/Certificate';
const issuer = {
  kind: 'kind',
  group: 'group',
  kinds: { Issuer: 'cert-manager.io/Issuer', ClusterIssuer: 'cert-manager.io/ClusterIssuer' },
  defaultKind: 'Issuer',
};
/** A ClusterIssuer reads Secrets in cert-manager's own namespace (`--cluster-resource-namespace`). */
const secretKey = {
  to: '/Secret',
  name: 'name',
  keys: ['key'],
  clusterNamespace: 'operator',
  edge: 'secret',
  strength: 'start',
} as const;
const annotated = ['networking.k8s.io/Ingress', 'gateway.networking.k8s.io/Gateway'];

/** Fields of cert-manager 1.21 (cert-manager.io/v1), and the annotations of ingress-shim and gateway-shim. */
export const certManagerReferences: readonly ReferenceRule[] = [
  {
    of: [certificate, 'cert-manager.io/CertificateRequest'],
    path: 'spec.issuerRef',
    to: issuer,
    name: 'name',
    edge: 'issuer',
    strength: 'start',
  },
  ...rulesFor(certificate, { to: '/Secret', name: 'name', keys: ['key'], edge: 'secret', strength: 'start' }, [
    'spec.keystores.jks.passwordSecretRef',
    'spec.keystores.pkcs12.passwordSecretRef',
  ]),
  ...rulesFor(issuers, secretKey, [
    'spec.acme.externalAccountBinding.keySecretRef',
    'spec.acme.solvers[].dns01.acmeDNS.accountSecretRef',
    'spec.acme.solvers[].dns01.akamai.accessTokenSecretRef',
    'spec.acme.solvers[].dns01.akamai.clientSecretSecretRef',
    'spec.acme.solvers[].dns01.akamai.clientTokenSecretRef',
    'spec.acme.solvers[].dns01.azureDNS.clientSecretSecretRef',
    'spec.acme.solvers[].dns01.cloudDNS.serviceAccountSecretRef',
    'spec.acme.solvers[].dns01.cloudflare.apiKeySecretRef',
    'spec.acme.solvers[].dns01.cloudflare.apiTokenSecretRef',
    'spec.acme.solvers[].dns01.digitalocean.tokenSecretRef',
    'spec.acme.solvers[].dns01.rfc2136.tsigSecretSecretRef',
    'spec.acme.solvers[].dns01.route53.accessKeyIDSecretRef',
    'spec.acme.solvers[].dns01.route53.secretAccessKeySecretRef',
    'spec.vault.auth.appRole.secretRef',
    'spec.vault.auth.kubernetes.secretRef',
    'spec.vault.auth.tokenSecretRef',
    'spec.vault.caBundleSecretRef',
    'spec.venafi.cloud.apiTokenSecretRef',
  ]),
  {
    of: issuers,
    path: 'spec.ca.secretName',
    to: '/Secret',
    fixedKeys: ['tls.crt', 'tls.key'],
    clusterNamespace: 'operator',
    edge: 'secret',
    strength: 'start',
  },
  { of: issuers, path: 'spec.vault.server', to: '/Service', format: 'address', edge: 'service', strength: 'start' },
  {
    of: issuers,
    path: 'spec.acme.solvers[].http01.ingress.ingressClassName',
    to: 'networking.k8s.io/IngressClass',
    edge: 'ingress-class',
    strength: 'start',
  },
  {
    of: issuers,
    path: 'spec.acme.solvers[].http01.gatewayHTTPRoute.parentRefs[]',
    to: 'gateway.networking.k8s.io/Gateway',
    name: 'name',
    namespace: 'namespace',
    clusterNamespace: 'operator',
    edge: 'reference',
    strength: 'start',
  },
  {
    of: annotated,
    path: 'metadata.annotations["cert-manager.io/cluster-issuer"]',
    to: 'cert-manager.io/ClusterIssuer',
    edge: 'issuer',
    strength: 'prefer',
  },
  {
    of: annotated,
    path: 'metadata.annotations["cert-manager.io/issuer"]',
    to: 'cert-manager.io/Issuer',
    edge: 'issuer',
    strength: 'prefer',
  },
];
