import { describe, expect, it } from 'vitest';
import { CertManager } from '../../../../charts/certificates/cert-manager.ts';
import { ExternalSecrets } from '../../../../charts/secrets/external-secrets.ts';
import { fieldOf, planOfPlatform } from '../../../charts/support/objects-of.ts';
import { FluxDashboard } from '../../../../charts/delivery/flux-dashboard.ts';
import { Layer } from '../../../../src/authoring/index.ts';
import { Repositories } from '../../../../clusters/linksphere/layers/repositories.ts';

const namespace = { name: 'tools' };

describe('controllers', () => {
  it('run twice with a disruption budget, and once without', () => {
    const plan = planOfPlatform((cluster) => {
      new CertManager(new Layer(cluster, 'two'), { namespace });
      new ExternalSecrets(new Layer(cluster, 'one'), { namespace, replicas: 1 });
    });
    expect(fieldOf(plan, 'HelmRelease tools/cert-manager', 'spec.values')).toMatchObject({
      crds: { enabled: true, keep: true },
      replicaCount: 2,
      podDisruptionBudget: { enabled: true },
      webhook: { replicaCount: 2 },
    });
    expect(fieldOf(plan, 'HelmRelease tools/external-secrets', 'spec.values')).toMatchObject({
      replicaCount: 1,
      leaderElect: false,
      podDisruptionBudget: { enabled: false },
    });
  });

  it('read their charts in the layer of repositories, and those made before it beside their release', () => {
    const plan = planOfPlatform((cluster) => {
      new ExternalSecrets(new Layer(cluster, 'before'), { namespace });
      new Repositories(cluster);
      new CertManager(new Layer(cluster, 'controllers'), { namespace });
    });
    expect(fieldOf(plan, 'HelmRelease tools/cert-manager', 'spec.chart.spec.sourceRef')).toEqual({
      kind: 'HelmRepository',
      name: 'jetstack',
      namespace: 'flux-system',
    });
    expect(fieldOf(plan, 'HelmRelease tools/external-secrets', 'spec.chart.spec.sourceRef')).toEqual({
      kind: 'HelmRepository',
      name: 'external-secrets',
    });
  });

  it('hand out pods with the port of their metrics', () => {
    const ports: unknown[] = [];
    planOfPlatform((cluster) => {
      const layer = new Layer(cluster, 'controllers');
      const systems = [
        new CertManager(layer, { namespace }),
        new ExternalSecrets(layer, { namespace }),
        new FluxDashboard(layer),
      ];
      ports.push(
        ...systems.flatMap(({ scrapeTargets }) => scrapeTargets).map(({ name, port }) => `${name} ${port.port}`),
      );
    });
    expect(ports).toEqual([
      'cert-manager 9402',
      'cert-manager-webhook 9402',
      'cert-manager-cainjector 9402',
      'external-secrets 8080',
      'external-secrets-webhook 8080',
      'external-secrets-cert-controller 8080',
      'flux-operator 8080',
    ]);
  });

  it('show the dashboard of Flux beside Flux, and do not let everybody in', () => {
    const plan = planOfPlatform((cluster) => new FluxDashboard(new Layer(cluster, 'controllers')));
    expect(fieldOf(plan, 'HelmRelease flux-system/flux-operator', 'spec.values.web')).toEqual({
      enabled: true,
      networkPolicy: { create: false },
    });
  });
});
