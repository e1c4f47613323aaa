import { Layer, SopsSecret, type Cluster, type StorageClassHandle } from '../../src/authoring/index.ts';
import { AcmeIssuer } from '../../charts/certificates/acme-issuer.ts';
import { AnnouncedAddresses } from '../../charts/networking/announced-addresses.ts';
import type { Controllers } from './controllers.ts';
import type { HomelabEnvironment } from './environment.ts';
import { WildcardCertificate } from '../../charts/certificates/wildcard-certificate.ts';

/** Layer 2: what the controllers are told. */
export class Configs extends Layer {
  readonly certificate: WildcardCertificate;
  readonly volumes: StorageClassHandle;

  constructor(
    cluster: Cluster,
    controllers: Controllers,
    { addresses, certificates, domain, environment, gitlab }: HomelabEnvironment,
  ) {
    super(cluster, 'configs');
    const { certManager, namespaces, reflector, storage } = controllers;
    new AnnouncedAddresses(this, environment, {
      ranges: [addresses.pool],
      namespace: namespaces.ingress,
      interfaces: ['^en.*', '^eth.*'],
    });

    const cloudflare = new SopsSecret(this, {
      namespace: namespaces.certManager,
      name: 'cloudflare',
      keys: ['api-token'],
    });
    const account = { email: `certificates@${domain}`, zones: [domain], cloudflareToken: cloudflare.key('api-token') };
    const issuers = {
      staging: new AcmeIssuer(this, certManager, { directory: 'staging', ...account }),
      production: new AcmeIssuer(this, certManager, { directory: 'production', ...account }),
    };
    this.certificate = new WildcardCertificate(this, 'wildcard', {
      domain,
      issuer: issuers[certificates],
      namespace: namespaces.certManager,
      reflector,
      copies: gitlab === undefined ? [namespaces.monitoring] : [namespaces.monitoring, namespaces.gitlab],
    });
    this.volumes = storage.storageClass(this, 'iscsi', { default: true });
  }
}
