import { describe, expect, it } from 'vitest';
import { coreDns, HelmRelease, Layer, storageClass } from '../../../src/authoring/index.ts';
import { fieldOf, planOfPlatform } from '../support/objects-of.ts';
import { iamRole, kmsKey } from '../../../charts/externals/aws.ts';
import { Vault } from '../../../charts/secrets/vault.ts';
import { vaultConfig } from '../../../charts/secrets/vault-config.ts';

const role = iamRole('123456789012', 'vault');
const seal = kmsKey('123456789012', 'eu-central-1', 'key');
const gp3 = storageClass('gp3');

function planOf(replicas?: number, use: (vault: Vault) => void = () => {}) {
  return planOfPlatform(
    (cluster) => {
      const props = {
        namespace: { name: 'hashicorp' },
        storageClass: gp3,
        seal,
        role,
        ...(replicas === undefined ? {} : { replicas }),
      };
      use(new Vault(new Layer(cluster, 'controllers'), props));
    },
    { externals: [coreDns(), gp3, role, seal] },
  );
}

describe('Vault', () => {
  it('is Ready before anybody initialised it: its content is made only then', () => {
    const path = fieldOf(planOf(), 'HelmRelease hashicorp/vault', 'spec.values.server.readinessProbe.path');
    expect(path).toContain('sealedcode=204');
    expect(path).toContain('uninitcode=204');
  });

  it('names the class of its claims, and relies on the role and the key of its seal', () => {
    const plan = planOf();
    expect(fieldOf(plan, 'HelmRelease hashicorp/vault', 'spec.values.server.dataStorage')).toMatchObject({
      storageClass: 'gp3',
    });
    expect(plan.edges.map(({ to }) => to)).toEqual(['external:kms-key-key', 'external:iam-role-vault']);
  });

  it('lets each member find all others', () => {
    const config = fieldOf(planOf(5), 'HelmRelease hashicorp/vault', 'spec.values.server.ha.raft.config') as string;
    expect(config.match(/leader_api_addr/g)).toHaveLength(5);
    expect(config).toContain('http://vault-4.vault-internal:8200');
  });

  it('hands out the active member and the pods behind it', () => {
    let handles: unknown[] = [];
    planOf(3, (vault) => {
      handles = [vault.address, vault.server.ports.map(({ port }) => port), vault.release instanceof HelmRelease];
    });
    expect(handles).toEqual(['http://vault-active.hashicorp.svc:8200', [8200, 8201], true]);
  });
});

describe('vaultConfig', () => {
  it('unseals by the key, and balances its braces', () => {
    const config = vaultConfig({ seal, peers: ['http://a:8200'] });
    expect(config).toContain(
      'seal "awskms" {\n  region = "eu-central-1"\n  kms_key_id = "arn:aws:kms:eu-central-1:123456789012:key/key"\n}',
    );
    expect(config.match(/{/g)?.length).toBe(config.match(/}/g)?.length);
  });
});
