import { bootstrapSecret, bucket, coreDns, defineCluster, flux, git, storageClass } from '../../src/authoring/index.ts';
import { Apps } from './layers/apps.ts';
import { Configs } from './layers/configs.ts';
import { Controllers } from './layers/controllers.ts';
import { Namespaces } from './layers/namespaces.ts';
import { iamRole, kmsKey } from '../../charts/externals/aws.ts';
import { newestMinor } from '../../charts/delivery/image-automation.ts';
import { Monitoring } from './layers/monitoring.ts';
import { Network } from './layers/network.ts';
import { stored } from '../../charts/secrets/secret-store.ts';
import { Repositories } from './layers/repositories.ts';

const account = '482915630417';
const region = 'eu-central-1';
const domain = 'linksphere.dev';

const gp3 = storageClass('gp3', { default: true });
const logs = bucket('linksphere-loki');
const seal = kmsKey(account, region, '6f0c1c1e-8f7c-4f0b-9c39-2f1f2a5f9f57');
const roles = {
  cilium: iamRole(account, 'linksphere-cilium-operator'),
  vault: iamRole(account, 'linksphere-vault-unseal'),
  loki: iamRole(account, 'linksphere-loki'),
};
const engine = flux('2.9', {
  source: git('https://gitlab.com/linksphere/platform.git', { branch: 'main' }),
  stages: 'strict',
});
/** Where Vault keeps what the platform reads. */
const values = {
  cloudflare: stored('platform/cloudflare', 'api-token'),
  registry: stored('platform/registry', 'dockerconfigjson'),
  grafana: { user: stored('platform/grafana', 'user'), password: stored('platform/grafana', 'password') },
  postgres: {
    username: stored('linksphere/postgres', 'username'),
    password: stored('linksphere/postgres', 'password'),
  },
  backend: { SESSION_KEY: stored('linksphere/backend', 'session-key') },
};
const ranges = {
  controlPlane: ['10.42.255.0/28', '10.42.255.16/28', '10.42.255.32/28'],
  loadBalancers: ['10.42.240.0/24', '10.42.241.0/24', '10.42.242.0/24'],
};
/** Bootstrap names it after its own namespace. */
const gitWriteAccess = bootstrapSecret({ name: engine.namespace }, engine.namespace, ['username', 'password']);

export default defineCluster({
  name: 'linksphere',
  kubernetes: '1.36',
  nodes: [
    { name: 'workers', count: 3, cpu: '4', memory: '16Gi', zones: ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'] },
  ],
  network: { nodes: ['10.42.0.0/16'], services: ['172.20.0.0/16'] },
  engine,
  externals: [gp3, coreDns(), logs, seal, roles.cilium, roles.vault, roles.loki, gitWriteAccess],
  platform(cluster) {
    const namespaces = new Namespaces(cluster);
    const network = new Network(cluster, {
      cilium: { mode: 'eni', operatorRole: roles.cilium, adopt: true, encryption: 'wireguard' },
      ranges,
    });

    // Cilium, made before, has a source of its own: with strict stages it would wait for this layer, and this layer for it.
    new Repositories(cluster);
    const controllers = new Controllers(cluster, {
      certManager: { namespace: namespaces.certManager },
      externalSecrets: { namespace: namespaces.externalSecrets },
      vault: { namespace: namespaces.vault, storageClass: gp3, seal, role: roles.vault },
      ingress: {
        namespace: namespaces.ingress,
        loadBalancer: { type: 'aws-nlb' },
        clients: [network.loadBalancers],
      },
    });

    const configs = new Configs(cluster, {
      controllers,
      secretStore: { name: 'vault-backend', mount: 'linksphere', role: 'external-secrets' },
      issuer: {
        directory: 'production',
        email: `platform@${domain}`,
        zones: [domain],
        cloudflareToken: values.cloudflare,
      },
      imageAutomation: {
        branch: 'image-updates',
        author: { name: 'Flux', email: `flux@${domain}` },
        writeAccess: gitWriteAccess,
      },
      registry: values.registry,
      images: { postgres: newestMinor(18) },
    });

    new Monitoring(cluster, {
      namespace: namespaces.monitoring,
      storageClass: gp3,
      secretStore: configs.secretStore,
      flux: network.flux,
      administrator: values.grafana,
      metrics: { retention: '15d', storageSize: '50Gi' },
      logs: {
        replicas: 3,
        retention: '30d',
        schemaFrom: '2026-11-01',
        store: { type: 's3', bucket: logs, region, role: roles.loki },
      },
    });

    new Apps(cluster, {
      namespace: namespaces.production,
      trials: 'demo-namespace',
      domain,
      storageClass: gp3,
      configs,
      ingress: controllers.ingress,
      policies: network.policies,
      database: { storageSize: '20Gi', ...values.postgres },
      environment: values.backend,
    });
  },
});
