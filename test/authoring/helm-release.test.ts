import { describe, expect, it } from 'vitest';
import type { ChartObject } from '../../src/model/chart-facts.ts';
import type { ImportedChart } from '../../src/authoring/imported-chart.ts';
import { chartOf } from '../support/plan-of.ts';
import { Cluster, defineCluster, flux, git, HelmRelease, Layer, noInputs, type HelmReleaseProps } from '../../src/authoring/index.ts';

interface Values {
  readonly webhook?: { readonly enabled?: boolean };
  readonly replicas?: number | null;
}

const labels = { 'app.kubernetes.io/name': 'guard', 'app.kubernetes.io/instance': '{release}' };
const service: ChartObject = {
  apiVersion: 'v1', kind: 'Service', namespace: '{namespace}', name: '{fullname}-webhook', when: [{ path: 'webhook.enabled', is: true, default: true }],
  service: { type: 'ClusterIP', headless: false, selector: labels, ports: [{ name: 'https', port: 443, targetPort: 'https', protocol: 'TCP' }] },
};
const deployment: ChartObject = {
  apiVersion: 'apps/v1', kind: 'Deployment', namespace: '{namespace}', name: '{fullname}',
  pods: {
    labels: { ...labels, 'helm.sh/chart': 'guard-1.0.0' }, images: [], ports: [{ name: 'https', port: 10250, protocol: 'TCP' }], hostNetwork: false,
    podSecurity: { level: 'restricted', spoilers: [] }, needs: { secrets: [], configMaps: [], claims: [] }, claims: [],
  },
};
const guard: ImportedChart<Values, 'webhook', 'guard'> = {
  name: 'guard', version: '1.0.0', repository: 'https://charts.example.com', facts: chartOf('guard', [service, deployment]), shape: { kind: 'open' },
  services: { webhook: '{fullname}-webhook' }, workloads: { guard: 'Deployment/{fullname}' },
};

function release(props: Partial<HelmReleaseProps<Values>> = {}, chart = guard) {
  const engine = flux('2.9', { source: git('https://example.com/platform.git') });
  const cluster = new Cluster(defineCluster({ name: 'demo', kubernetes: '1.36', engine, platform: () => {} }), noInputs);
  const layer = new Layer(cluster, 'controllers');
  return { layer, release: new HelmRelease(layer, chart, { namespace: { name: 'guards' }, ...props }) };
}

describe('HelmRelease', () => {
  it('stands in its target namespace and says the chart, its version and its source', () => {
    const { spec, metadata } = release({ values: { replicas: null } }).release.resource.manifest as never as { spec: object; metadata: object };
    expect(metadata).toEqual({ name: 'guard', namespace: 'guards' });
    expect(spec).toMatchObject({
      releaseName: 'guard', values: { replicas: null }, chart: { spec: { chart: 'guard', version: '1.0.0', sourceRef: { kind: 'HelmRepository', name: 'guard' } } },
    });
  });

  it('makes its own source beside it unless one is given', () => {
    const source = { kind: 'HelmRepository', namespace: 'flux-system', name: 'shared' } as const;
    const kinds = (props: Partial<HelmReleaseProps<Values>>) => release(props).release.node.children.map((child) => child.node.id.split(':')[0]);
    expect(kinds({})).toEqual(['helmrepository', 'helmrelease']);
    expect(kinds({ source })).toEqual(['helmrelease']);
    expect(release({ source }).release.release.source).toBe('source.toolkit.fluxcd.io/HelmRepository/flux-system/shared');
  });

  it('wants a source for a chart that was imported from a file', () => {
    const { repository: _repository, ...bare } = guard;
    expect(() => release({}, bare)).toThrow('chart "guard" was imported from a file: say where Flux reads it');
    expect(release({ source: { kind: 'HelmRepository', namespace: 'flux-system', name: 'shared' } }, bare).release.release.chart.name).toBe('guard');
  });

  it('reads an OCI artifact through chartRef and a chart of the own repository by its path', () => {
    const { repository: _repository, ...bare } = guard;
    const oci = release({}, { ...bare, oci: 'oci://ghcr.io/acme/guard' }).release.resource.manifest.spec;
    const own = release({}, { ...bare, path: 'clusters/demo/helm/guard' }).release.resource.manifest.spec;
    expect(oci).toMatchObject({ chartRef: { kind: 'OCIRepository', name: 'guard' } });
    expect(own).toMatchObject({ chart: { spec: { chart: './clusters/demo/helm/guard', sourceRef: { kind: 'GitRepository', name: 'flux-system', namespace: 'flux-system' } } } });
  });

  it('hands out a Service with the port of the pods behind its named target', () => {
    const webhook = release({ name: 'policy' }).release.service('webhook');
    expect(webhook.host).toBe('policy-guard-webhook.guards.svc');
    expect(webhook.url('https')).toBe('https://policy-guard-webhook.guards.svc:443');
    expect(webhook.ports).toEqual([{ name: 'https', port: 10250, protocol: 'TCP' }]);
    expect(webhook.endpoint).toMatchObject({ namespace: 'guards', labels: { 'app.kubernetes.io/instance': 'policy' } });
  });

  it('hands out pods by the labels that stay the same across versions', () => {
    expect(release().release.pods('guard').endpoint).toMatchObject({
      labels: { 'app.kubernetes.io/name': 'guard', 'app.kubernetes.io/instance': 'guard' },
    });
  });

  it('refuses to hand out what its values switch off', () => {
    const { release: off } = release({ values: { webhook: { enabled: false } } });
    expect(() => off.service('webhook')).toThrow('release "guard" makes no Service "guard-webhook" under these values');
  });
});
