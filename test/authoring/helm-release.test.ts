import { describe, expect, it } from 'vitest';
import type { ImportedChart } from '../../src/authoring/imported-chart.ts';
import type { ObjectFacts } from '../../src/model/object-facts.ts';
import type { Rendering, RenderingContext, RenderingRequest, RenderingRound } from '../../src/model/rendering.ts';
import { crdOf, renderingOf } from '../support/plan-of.ts';
import {
  Cluster,
  defineCluster,
  flux,
  git,
  HelmRelease,
  Layer,
  noInputs,
  type HelmReleaseProps,
} from '../../src/authoring/index.ts';

interface Values {
  readonly webhook?: { readonly enabled?: boolean };
  readonly replicas?: number | null;
}

const { crd } = crdOf('guard.example.com', 'Policy');
const guard: ImportedChart<Values, 'webhook', 'main'> = {
  name: 'guard',
  version: '1.0.0',
  repository: 'https://charts.example.com',
  content: 'sha256:abc',
  shape: { kind: 'open' },
  crds: [{ ...crd!, from: 'crds' }],
  mayCreate: { definitions: false, groups: [] },
};

/** What the chart makes under a request, as a record would have it. */
function guardRendering({ name, namespace, values }: RenderingRequest): Rendering {
  const labels = { 'app.kubernetes.io/name': 'guard', 'app.kubernetes.io/instance': name };
  const full = name === 'guard' ? name : `${name}-guard`;
  const service: ObjectFacts = {
    apiVersion: 'v1',
    kind: 'Service',
    namespace,
    name: `${full}-webhook`,
    service: {
      type: 'ClusterIP',
      headless: false,
      selector: labels,
      ports: [{ name: 'https', port: 443, targetPort: 'https', protocol: 'TCP' }],
    },
  };
  const deployment: ObjectFacts = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    namespace,
    name: full,
    pods: {
      labels: { ...labels, 'helm.sh/chart': 'guard-1.0.0' },
      images: [],
      ports: [{ name: 'https', port: 10250, protocol: 'TCP' }],
      hostNetwork: false,
      podSecurity: { level: 'restricted', spoilers: [] },
      needs: { secrets: [], configMaps: [], claims: [] },
      claims: [],
    },
  };
  const isOn = (values as Values).webhook?.enabled !== false;
  const services: Readonly<Record<string, string>> = isOn ? { webhook: service.name } : {};
  const handles = { services, workloads: { main: `Deployment/${full}` } };
  return renderingOf(isOn ? [service, deployment] : [deployment], { handles });
}

const context: RenderingContext = {
  kubernetes: '1.36',
  engine: { type: 'flux', version: '2.9' },
  served: new Set(),
  configMaps: new Map(),
  isSettled: true,
};
const round: RenderingRound = { contextOf: () => context };
type Rendered = (request: RenderingRequest, context: RenderingContext) => Rendering | undefined;

function release(
  props: Partial<HelmReleaseProps<Values>> = {},
  chart = guard,
  rendering: Rendered | undefined = guardRendering,
) {
  const engine = flux('2.9', { source: git('https://example.com/platform.git') });
  const definition = defineCluster({ name: 'demo', kubernetes: '1.36', engine, platform: () => {} });
  const cluster = new Cluster(definition, rendering === undefined ? noInputs : { ...noInputs, rendering }, round);
  const layer = new Layer(cluster, 'controllers');
  return { layer, release: new HelmRelease(layer, chart, { namespace: { name: 'guards' }, ...props }) };
}

/** What is asked for a release with these props. */
const requestOf = (props: Partial<HelmReleaseProps<Values>>, chart = guard) =>
  release(props, chart).release.release.request;

describe('HelmRelease', () => {
  it('stands in its target namespace and says the chart, its version and its source', () => {
    const { spec, metadata } = release({ values: { replicas: null } }).release.resource.manifest as never as {
      spec: object;
      metadata: object;
    };
    expect(metadata).toEqual({ name: 'guard', namespace: 'guards' });
    expect(spec).toMatchObject({
      releaseName: 'guard',
      values: { replicas: null },
      chart: { spec: { chart: 'guard', version: '1.0.0', sourceRef: { kind: 'HelmRepository', name: 'guard' } } },
    });
  });

  it('waits for a first installation unless told not to, and merges fields of its own over the defaults', () => {
    const specOf = (props: Partial<HelmReleaseProps<Values>>) => release(props).release.resource.manifest.spec;
    const standard = { crds: 'CreateReplace', remediation: { retries: 3 } };
    expect(specOf({})).toMatchObject({ install: standard, upgrade: standard });
    expect(specOf({ waitForReady: false })).toMatchObject({
      install: { ...standard, disableWait: true },
      upgrade: standard,
    });
    const spec = { install: { remediation: { retries: 5 } }, interval: '5m', dependsOn: [{ name: 'other' }] };
    expect(specOf({ waitForReady: false, spec })).toMatchObject({
      interval: '5m',
      timeout: '10m',
      dependsOn: [{ name: 'other' }],
      install: { crds: 'CreateReplace', disableWait: true, remediation: { retries: 5 } },
      upgrade: standard,
    });
  });

  it('makes its own source beside it unless one is given', () => {
    const source = { kind: 'HelmRepository', namespace: 'flux-system', name: 'shared' } as const;
    const kinds = (props: Partial<HelmReleaseProps<Values>>) =>
      release(props).release.node.children.map((child) => child.node.id.split(':')[0]);
    expect(kinds({})).toEqual(['helmrepository', 'helmrelease']);
    expect(kinds({ source })).toEqual(['helmrelease']);
    expect(release({ source }).release.release.source).toBe(
      'source.toolkit.fluxcd.io/HelmRepository/flux-system/shared',
    );
  });

  it('reads its chart in the layer of sources that the cluster has by then', () => {
    const shared = { kind: 'HelmRepository', namespace: 'flux-system', name: 'shared' } as const;
    const { layer, release: before } = release();
    Cluster.of(layer).useChartSources({ of: () => shared });
    const after = new HelmRelease(layer, guard, { namespace: { name: 'guards' }, name: 'after' });
    const own = new HelmRelease(
      layer,
      { ...guard, path: 'clusters/demo/helm/guard' },
      { namespace: { name: 'guards' }, name: 'own' },
    );
    expect([before, after, own].map((each) => each.release.source)).toEqual([
      'source.toolkit.fluxcd.io/HelmRepository/guards/guard',
      'source.toolkit.fluxcd.io/HelmRepository/flux-system/shared',
      'source.toolkit.fluxcd.io/GitRepository/flux-system/flux-system',
    ]);
    expect(() => Cluster.of(layer).useChartSources({ of: () => shared })).toThrow(
      'has a layer of chart sources already',
    );
  });

  it('wants a source for a chart that was imported from a file', () => {
    const { repository: _repository, ...bare } = guard;
    expect(() => release({}, bare)).toThrow('chart "guard" was imported from a file: say where Flux reads it');
    expect(
      release({ source: { kind: 'HelmRepository', namespace: 'flux-system', name: 'shared' } }, bare).release.release
        .chart.name,
    ).toBe('guard');
  });

  it('reads an OCI artifact through chartRef and a chart of the own repository by its path', () => {
    const { repository: _repository, ...bare } = guard;
    const oci = release({}, { ...bare, oci: 'oci://ghcr.io/acme/guard' }).release.resource.manifest.spec;
    const own = release({}, { ...bare, path: 'clusters/demo/helm/guard' }).release.resource.manifest.spec;
    expect(oci).toMatchObject({ chartRef: { kind: 'OCIRepository', name: 'guard' } });
    expect(own).toMatchObject({
      chart: {
        spec: {
          chart: './clusters/demo/helm/guard',
          sourceRef: { kind: 'GitRepository', name: 'flux-system', namespace: 'flux-system' },
        },
      },
    });
  });

  it('hands out a Service with the port of the pods behind its named target', () => {
    const webhook = release({ name: 'policy' }).release.service('webhook');
    expect(webhook.host).toBe('policy-guard-webhook.guards.svc');
    expect(webhook.url('https')).toBe('https://policy-guard-webhook.guards.svc:443');
    expect(webhook.ports).toEqual([{ name: 'https', port: 10250, protocol: 'TCP' }]);
    expect(webhook.endpoint).toMatchObject({ namespace: 'guards', labels: { 'app.kubernetes.io/instance': 'policy' } });
  });

  it('hands out pods by the labels that stay the same across versions', () => {
    expect(release().release.pods('main').endpoint).toMatchObject({
      labels: { 'app.kubernetes.io/name': 'guard', 'app.kubernetes.io/instance': 'guard' },
    });
  });

  it('refuses to hand out what its values switch off, and says what there is', () => {
    const { release: off } = release({ values: { webhook: { enabled: false } } });
    expect(() => off.service('webhook')).toThrow('release "guard" makes no Service "webhook" under these values');
    expect(() => off.pods('proxy')).toThrow(
      'release "guard" makes no workload "proxy" under these values; it makes "main"',
    );
  });
});

describe('a release that was not rendered', () => {
  const { release: unknown } = release({ name: 'policy' }, guard, () => undefined);

  it('has only the definitions that the import of its chart knows', () => {
    expect(unknown.release.rendering.state).toBe('unknown');
    expect(unknown.objects).toEqual([
      {
        apiVersion: 'apiextensions.k8s.io/v1',
        kind: 'CustomResourceDefinition',
        namespace: '',
        name: 'policys.guard.example.com',
        crd,
      },
    ]);
  });

  it('answers for every handle, so that all other findings are seen', () => {
    expect(unknown.service('webhook').host).toBe('policy-webhook.guards.svc');
    expect(unknown.service('main').url('http')).toBe('http://policy.guards.svc');
    expect(unknown.pods('main')).toMatchObject({ endpoint: { type: 'pods', namespace: 'guards' }, ports: [] });
  });

  it('hands out what an older record has, and answers for the rest', () => {
    const stale = release({}, guard, (request) => ({ ...guardRendering(request), state: 'stale' })).release;
    expect(stale.service('webhook').portNumber('https')).toBe(443);
    expect(stale.service('metrics').host).toBe('guard-metrics.guards.svc');
  });
});

describe('the request for a rendering', () => {
  const chart = { name: 'guard', version: '1.0.0', content: 'sha256:abc', repository: 'https://charts.example.com' };

  it('says what decides it, as the engine will read it', () => {
    const valuesFrom = [{ kind: 'ConfigMap' as const, name: 'settings', valuesKey: 'guard.yaml', optional: true }];
    expect(requestOf({ name: 'policy', values: { replicas: 2 }, valuesFrom, adopt: true })).toEqual({
      name: 'policy',
      namespace: 'guards',
      chart,
      values: { replicas: 2 },
      valuesFrom,
      valuesFiles: [],
      adopted: true,
      options: {},
    });
  });

  it('is the same however often and how long the engine tries', () => {
    expect(requestOf({ timeout: '1h', spec: { interval: '5m', suspend: true } })).toEqual(requestOf({}));
  });

  it('holds what else of the release changes what is rendered', () => {
    const postRenderers = [{ kustomize: { patches: [{ patch: 'x' }] } }];
    expect(requestOf({ spec: { postRenderers } }).options).toEqual({ postRenderers });
    const { repository: _repository, content: _content, ...bare } = guard;
    expect(requestOf({}, { ...bare, path: 'charts/guard' }).chart).toEqual({
      name: 'guard',
      version: '1.0.0',
      path: 'charts/guard',
    });
  });

  it('is asked where the release finds the cluster', () => {
    const asked: RenderingContext[] = [];
    release({}, guard, (request, at) => {
      asked.push(at);
      return guardRendering(request);
    });
    expect(asked).toEqual([context]);
  });
});
