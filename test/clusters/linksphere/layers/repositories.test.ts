import { describe, expect, it } from 'vitest';
import { CertManager } from '../../../../charts/certificates/cert-manager.ts';
import { ExternalSecrets } from '../../../../charts/secrets/external-secrets.ts';
import { alloy } from '../../../../imports/charts/alloy/index.ts';
import { certManager } from '../../../../imports/charts/cert-manager/index.ts';
import { fluxOperator } from '../../../../imports/charts/flux-operator/index.ts';
import { Layer, type ImportedChart } from '../../../../src/authoring/index.ts';
import { fieldOf, namesOf, planOfPlatform } from '../../../charts/support/objects-of.ts';
import { Repositories, repositoryName } from '../../../../clusters/linksphere/layers/repositories.ts';

const namespace = { name: 'tools' };
const sourcesOf = (...charts: unknown[]) =>
  planOfPlatform((cluster) => {
    const repositories = new Repositories(cluster);
    for (const chart of charts) repositories.of(chart as ImportedChart);
  });

describe('Repositories', () => {
  it('makes one repository for each URL, whoever asks and in whatever order', () => {
    const plan = sourcesOf(certManager, alloy, certManager);
    expect(namesOf(plan)).toEqual(['HelmRepository flux-system/grafana', 'HelmRepository flux-system/jetstack']);
    expect(namesOf(sourcesOf(alloy, certManager))).toEqual(namesOf(plan));
  });

  it('reads a chart that is published as an artifact only from there, at its version', () => {
    expect(fieldOf(sourcesOf(fluxOperator), 'OCIRepository flux-system/flux-operator', 'spec')).toMatchObject({
      url: 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator',
      ref: { tag: fluxOperator.version },
    });
  });

  it('serves releases that are made after it; those before have sources of their own', () => {
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

  it('makes nothing that nobody asks for', () => {
    expect(sourcesOf().resources).toEqual([]);
  });
});

describe('repositoryName', () => {
  it.each([
    ['https://charts.jetstack.io', 'jetstack'],
    ['https://helm.cilium.io/', 'cilium'],
    ['https://helm.releases.hashicorp.com', 'hashicorp'],
    ['https://charts.external-secrets.io', 'external-secrets'],
    ['https://kubernetes.github.io/ingress-nginx', 'kubernetes-ingress-nginx'],
    ['https://kubernetes.github.io/autoscaler', 'kubernetes-autoscaler'],
    ['https://prometheus-community.github.io/helm-charts', 'prometheus-community'],
  ])('calls %s "%s"', (url, name) => {
    expect(repositoryName(url)).toBe(name);
  });
});
