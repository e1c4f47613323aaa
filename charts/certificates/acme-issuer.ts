import type { Construct } from 'constructs';
import { clusterIssuer } from '../../imports/crds/cert-manager.io/v1/cluster-issuer.ts';
import { Component, Resource, type SecretKey } from '../../src/authoring/index.ts';
import type { CertManager } from './cert-manager.ts';
import type { IssuerRef } from './issuer-ref.ts';

/** Directories of Let's Encrypt. */
const directories = {
  production: 'https://acme-v02.api.letsencrypt.org/directory',
  staging: 'https://acme-staging-v02.api.letsencrypt.org/directory',
} as const;

export interface AcmeIssuerProps {
  /** `staging` issues certificates that browsers refuse, without the limits of `production`. */
  readonly directory: keyof typeof directories;
  /** Hears of certificates that are about to expire. */
  readonly email: string;
  /** Zones of Cloudflare in which challenges are answered. */
  readonly zones: readonly string[];
  /** A token that may edit these zones, in cert-manager's namespace. */
  readonly cloudflareToken: SecretKey;
}

/** A ClusterIssuer of Let's Encrypt that answers DNS01 challenges through Cloudflare. */
export class AcmeIssuer extends Component implements IssuerRef {
  readonly kind = 'ClusterIssuer';
  readonly name: string;

  constructor(scope: Construct, certManager: CertManager, props: AcmeIssuerProps) {
    const name = `letsencrypt-${props.directory}`;
    super(scope, name);
    this.name = name;
    const { ref, secret } = props.cloudflareToken;
    if (secret.namespace !== certManager.namespace.name)
      throw new Error(`cert-manager reads "${secret.name}" in its own namespace, not in "${secret.namespace}"`);
    new Resource(
      this,
      clusterIssuer({
        metadata: { name },
        spec: {
          acme: {
            server: directories[props.directory],
            email: props.email,
            privateKeySecretRef: { name: `${name}-account` },
            solvers: [{ selector: { dnsZones: [...props.zones] }, dns01: { cloudflare: { apiTokenSecretRef: ref } } }],
          },
        },
      }),
    );
  }
}
