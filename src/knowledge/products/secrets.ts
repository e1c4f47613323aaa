import type { ProductRule } from '../product-rule.ts';

const secret = { apiVersion: 'v1', kind: 'Secret' } as const;
/** Annotations that make cert-manager's ingress-shim and gateway-shim ask for a certificate. */
const shim = [
  'metadata.annotations["cert-manager.io/cluster-issuer"]',
  'metadata.annotations["cert-manager.io/issuer"]',
];
const certificateKeys = ['ca.crt', 'tls.crt', 'tls.key'];
const policy = 'spec.target.creationPolicy';
const fetched = {
  ...secret,
  name: '{spec.target.name|metadata.name}',
  keysAt: ['spec.data[].secretKey'],
  keysOf: ['spec.target.template.data'],
  mergePolicy: 'spec.target.template.mergePolicy',
  keysUnknownWhen: ['spec.dataFrom', 'spec.target.template.templateFrom'],
} as const;
/** A target of another kind ("Targeting Custom Resources") is no Secret. */
const aSecret = { 'spec.target.manifest': [] };

/** Secrets that controllers write: cert-manager 1.21, External Secrets 2.9, Sealed Secrets 0.37. */
export const secretProducts: readonly ProductRule[] = [
  {
    of: 'cert-manager.io/Certificate',
    makes: [
      {
        ...secret,
        name: '{spec.secretName}',
        keys: certificateKeys,
        keysUnknownWhen: ['spec.additionalOutputFormats', 'spec.keystores'],
      },
    ],
  },
  {
    of: 'cert-manager.io/Issuer',
    makes: [{ ...secret, name: '{spec.acme.privateKeySecretRef.name}', keys: ['tls.key'] }],
  },
  {
    of: 'cert-manager.io/ClusterIssuer',
    makes: [{ ...secret, name: '{spec.acme.privateKeySecretRef.name}', keys: ['tls.key'] }],
  },
  {
    of: 'networking.k8s.io/Ingress',
    when: shim,
    makes: [{ ...secret, name: '{spec.tls[].secretName}', keys: certificateKeys }],
  },
  {
    of: 'gateway.networking.k8s.io/Gateway',
    when: shim,
    makes: [{ ...secret, name: '{spec.listeners[].tls.certificateRefs[].name}', keys: certificateKeys }],
  },
  {
    // `None` makes nothing, `Merge` adds to a Secret that exists ("Lifecycle", creation policy).
    of: 'external-secrets.io/ExternalSecret',
    makes: [
      { ...fetched, where: { ...aSecret, [policy]: ['Owner', 'Orphan', 'CreateOrMerge'] } },
      { ...fetched, when: [policy], where: { ...aSecret, [policy]: ['Merge'] }, joins: true },
    ],
  },
  {
    of: 'bitnami.com/SealedSecret',
    makes: [
      {
        ...secret,
        name: '{spec.template.metadata.name|metadata.name}',
        keysOf: ['spec.encryptedData', 'spec.template.data'],
      },
    ],
  },
];
