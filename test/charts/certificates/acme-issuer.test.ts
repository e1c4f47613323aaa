import { describe, expect, it } from 'vitest';
import { AcmeIssuer } from '../../../charts/certificates/acme-issuer.ts';
import { CertManager } from '../../../charts/certificates/cert-manager.ts';
import { fieldOf, planOfPlatform } from '../support/objects-of.ts';
import { Layer, secretHandle } from '../../../src/authoring/index.ts';

function planOf(namespace: string, directory: 'production' | 'staging' = 'production') {
  return planOfPlatform((cluster) => {
    const certManager = new CertManager(new Layer(cluster, 'controllers'), { namespace: { name: 'cert-manager' } });
    const cloudflareToken = secretHandle({ namespace, name: 'cloudflare', keys: ['api-token'] }).key('api-token');
    new AcmeIssuer(new Layer(cluster, 'configs'), certManager, {
      directory,
      email: 'a@example.com',
      zones: ['example.com'],
      cloudflareToken,
    });
  });
}

describe('AcmeIssuer', () => {
  it('answers DNS01 challenges through Cloudflare with the token it is given', () => {
    expect(fieldOf(planOf('cert-manager'), 'ClusterIssuer letsencrypt-production', 'spec.acme')).toMatchObject({
      server: 'https://acme-v02.api.letsencrypt.org/directory',
      email: 'a@example.com',
      solvers: [
        {
          selector: { dnsZones: ['example.com'] },
          dns01: { cloudflare: { apiTokenSecretRef: { name: 'cloudflare', key: 'api-token' } } },
        },
      ],
    });
  });

  it('asks the staging directory under a name of its own', () => {
    expect(
      fieldOf(planOf('cert-manager', 'staging'), 'ClusterIssuer letsencrypt-staging', 'spec.acme.server'),
    ).toContain('staging');
  });

  it('refuses a token that cert-manager would not find', () => {
    expect(() => planOf('elsewhere')).toThrow('reads "cloudflare" in its own namespace');
  });
});
