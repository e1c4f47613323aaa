import { describe, expect, it } from 'vitest';
import { coreDns, Layer, storageClass, type SecretHandle } from '../../../src/authoring/index.ts';
import { ExternalSecrets } from '../../../charts/secrets/external-secrets.ts';
import { fieldOf, planOfPlatform } from '../support/objects-of.ts';
import { iamRole, kmsKey } from '../../../charts/externals/aws.ts';
import { Vault } from '../../../charts/secrets/vault.ts';
import { VaultSecretStore, type CopiedSecretProps } from '../../../charts/secrets/secret-store.ts';

const role = iamRole('123456789012', 'vault');
const seal = kmsKey('123456789012', 'eu-central-1', 'key');
const gp3 = storageClass('gp3');

function planOf(copied?: Omit<CopiedSecretProps, 'namespace'>, use: (secret: SecretHandle) => void = () => {}) {
  return planOfPlatform(
    (cluster) => {
      const controllers = new Layer(cluster, 'controllers');
      const vault = new Vault(controllers, { namespace: { name: 'hashicorp' }, storageClass: gp3, seal, role });
      const reader = new ExternalSecrets(controllers, { namespace: { name: 'eso' } });
      const configs = new Layer(cluster, 'configs');
      const store = new VaultSecretStore(configs, {
        name: 'vault-backend',
        vault,
        reader,
        mount: 'kv',
        role: 'reader',
      });
      if (copied !== undefined) use(store.copy(configs, { namespace: { name: 'shop' }, ...copied }));
    },
    { externals: [coreDns(), gp3, role, seal] },
  );
}

describe('VaultSecretStore', () => {
  it('authenticates as the reader’s own account against the active member', () => {
    expect(fieldOf(planOf(), 'ClusterSecretStore vault-backend', 'spec.provider.vault')).toEqual({
      server: 'http://vault-active.hashicorp.svc:8200',
      path: 'kv',
      version: 'v2',
      auth: {
        kubernetes: {
          mountPath: 'kubernetes',
          role: 'reader',
          serviceAccountRef: { name: 'external-secrets', namespace: 'eso' },
        },
      },
    });
  });

  it('waits for what Terraform writes into Vault, which waits for Vault', () => {
    const plan = planOf();
    const content = plan.externals.find(({ id }) => id === 'external:vault-content');
    expect(content?.after).toBe('helm.toolkit.fluxcd.io/HelmRelease/hashicorp/vault');
    expect(plan.edges.filter(({ to }) => to === content?.id).map(({ from }) => from)).toEqual([
      'external-secrets.io/ClusterSecretStore//vault-backend',
    ]);
  });

  it('copies values under their keys and hands out the Secret that will be there', () => {
    let keys: readonly string[] = [];
    const plan = planOf(
      { name: 'database', values: { password: { path: 'shop/db', property: 'pw' } } },
      ({ secret }) => {
        keys = secret.keys;
      },
    );
    expect(fieldOf(plan, 'ExternalSecret shop/database', 'spec')).toEqual({
      refreshInterval: '1h',
      secretStoreRef: { kind: 'ClusterSecretStore', name: 'vault-backend' },
      target: { name: 'database', creationPolicy: 'Owner' },
      data: [{ secretKey: 'password', remoteRef: { key: 'shop/db', property: 'pw' } }],
    });
    expect(keys).toEqual(['password']);
  });

  it('hands out the keys of the template where there is one', () => {
    let keys: readonly string[] = [];
    const plan = planOf(
      {
        name: 'env',
        values: { password: { path: 'shop/db', property: 'pw' } },
        template: { URL: 'db://:{{ .password }}@host' },
      },
      ({ secret }) => {
        keys = secret.keys;
      },
    );
    expect(fieldOf(plan, 'ExternalSecret shop/env', 'spec.target.template')).toEqual({
      engineVersion: 'v2',
      data: { URL: 'db://:{{ .password }}@host' },
    });
    expect(keys).toEqual(['URL']);
  });

  it('makes Secrets of the type that pulls images', () => {
    const plan = planOf({
      name: 'registry',
      type: 'kubernetes.io/dockerconfigjson',
      values: { '.dockerconfigjson': { path: 'r', property: 'd' } },
    });
    expect(fieldOf(plan, 'ExternalSecret shop/registry', 'spec.target.template.type')).toBe(
      'kubernetes.io/dockerconfigjson',
    );
  });
});
