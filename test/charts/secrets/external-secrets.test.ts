import { describe, expect, it } from 'vitest';
import { ExternalSecrets } from '../../../charts/secrets/external-secrets.ts';
import { Layer } from '../../../src/authoring/index.ts';
import { fieldOf, planOfPlatform } from '../support/objects-of.ts';

const namespace = { name: 'tools' };

describe('ExternalSecrets', () => {
  it('runs without a disruption budget where it runs once', () => {
    const plan = planOfPlatform((cluster) => {
      new ExternalSecrets(new Layer(cluster, 'one'), { namespace, replicas: 1 });
    });
    expect(fieldOf(plan, 'HelmRelease tools/external-secrets', 'spec.values')).toMatchObject({
      replicaCount: 1,
      leaderElect: false,
      podDisruptionBudget: { enabled: false },
    });
  });
});
