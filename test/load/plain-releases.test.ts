import { expect, test } from 'vitest';
import {
  defineCluster,
  flux,
  git,
  Layer,
  Resource,
  type ClusterInputs,
  type Manifest,
} from '../../src/authoring/index.ts';
import { load } from '../../src/load/load.ts';
import { releaseName } from '../../src/load/plain-releases.ts';
import type { RenderingRequest } from '../../src/model/rendering.ts';
import { firstRound } from '../../src/rounds/rendering-rounds.ts';
import { renderingOf } from '../support/plan-of.ts';

const repository = (kind: string, spec: object): Manifest => ({
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind,
  metadata: { name: 'charts', namespace: 'flux-system' },
  spec,
});
const release = (spec: object): Manifest => ({
  apiVersion: 'helm.toolkit.fluxcd.io/v2',
  kind: 'HelmRelease',
  metadata: { name: 'guard', namespace: 'guards' },
  spec: { interval: '1h', ...spec },
});
const chart = (spec: object) => ({
  chart: { spec: { sourceRef: { kind: 'HelmRepository', name: 'charts', namespace: 'flux-system' }, ...spec } },
});

/** What is asked for of a cluster with these objects, where one chart was imported. */
function requests(...manifests: readonly Manifest[]): RenderingRequest[] {
  const asked: RenderingRequest[] = [];
  const inputs: ClusterInputs = {
    secrets: {},
    importedChart: ({ repository: url, oci, path, version }) => {
      const isKnown =
        url === 'https://charts.example.com' || oci === 'oci://registry.example.com/guard' || path === 'helm/guard';
      return isKnown && (version === '1.0.0' || path !== undefined)
        ? { name: 'guard', version: '1.0.0', content: 'sha256:1', crds: [] }
        : undefined;
    },
    rendering: (request) => {
      asked.push(request);
      return renderingOf([]);
    },
  };
  const definition = defineCluster({
    name: 'demo',
    kubernetes: '1.36',
    engine: flux('2.9', { source: git('https://example.com/x.git') }),
    platform(cluster) {
      const layer = new Layer(cluster, 'apps');
      for (const manifest of manifests) new Resource(layer, manifest);
    },
  });
  load(definition, inputs, '/', firstRound(definition));
  return asked;
}

test('a plain HelmRelease of an imported chart is a release like any other', () => {
  const values = { replicas: 2 };
  expect(
    requests(
      repository('HelmRepository', { url: 'https://charts.example.com' }),
      release({ ...chart({ chart: 'guard', version: '1.0.0' }), values }),
    ),
  ).toEqual([
    {
      name: 'guard',
      namespace: 'guards',
      values,
      adopted: false,
      chart: { name: 'guard', version: '1.0.0', content: 'sha256:1' },
      valuesFrom: [],
      valuesFiles: [],
      options: {},
    },
  ]);
});

test.each<[string, Manifest, object]>([
  [
    'an OCI artifact',
    repository('OCIRepository', { url: 'oci://registry.example.com/guard', ref: { tag: '1.0.0' } }),
    { chartRef: { kind: 'OCIRepository', name: 'charts', namespace: 'flux-system' } },
  ],
  [
    'an OCI registry',
    repository('HelmRepository', { url: 'oci://registry.example.com', type: 'oci' }),
    chart({ chart: 'guard', version: '1.0.0' }),
  ],
  [
    'its own repository',
    repository('GitRepository', { url: 'https://example.com/x.git' }),
    {
      chart: {
        spec: { chart: './helm/guard', sourceRef: { kind: 'GitRepository', name: 'charts', namespace: 'flux-system' } },
      },
    },
  ],
])('from %s', (_what, source, spec) => {
  expect(requests(source, release(spec)).map(({ chart: { name } }) => name)).toEqual(['guard']);
});

test.each<[string, readonly Manifest[]]>([
  [
    'another version',
    [
      repository('HelmRepository', { url: 'https://charts.example.com' }),
      release(chart({ chart: 'guard', version: '2.0.0' })),
    ],
  ],
  [
    'another repository',
    [
      repository('HelmRepository', { url: 'https://charts.example.org' }),
      release(chart({ chart: 'guard', version: '1.0.0' })),
    ],
  ],
  ['a source that is not in the tree', [release(chart({ chart: 'guard', version: '1.0.0' }))]],
])('%s is not known', (_what, manifests) => expect(requests(...manifests)).toEqual([]));

test('a release is called as helm-controller calls it', () => {
  expect(releaseName({}, 'guard')).toBe('guard');
  expect(releaseName({ targetNamespace: 'apps' }, 'guard')).toBe('apps-guard');
  expect(releaseName({ targetNamespace: 'apps', releaseName: 'own' }, 'guard')).toBe('own');
  const long = releaseName({ targetNamespace: 'a'.repeat(40) }, 'b'.repeat(40));
  expect(long).toMatch(/^a{40}-[0-9a-f]{12}$/);
});
