import { describe, expect, it } from 'vitest';
import { CertManager } from '../../../charts/certificates/cert-manager.ts';
import { Layer } from '../../../src/authoring/index.ts';
import { fieldOf, planOfPlatform } from '../support/objects-of.ts';

const namespace = { name: 'tools' };

describe('CertManager', () => {
  it('runs twice with a disruption budget unless told otherwise', () => {
    const plan = planOfPlatform((cluster) => {
      new CertManager(new Layer(cluster, 'two'), { namespace });
    });
    expect(fieldOf(plan, 'HelmRelease tools/cert-manager', 'spec.values')).toMatchObject({
      crds: { enabled: true, keep: true },
      replicaCount: 2,
      podDisruptionBudget: { enabled: true },
      webhook: { replicaCount: 2 },
    });
  });
});
