import type { Acknowledgement } from '../../src/model/acknowledgement.ts';
import type { External } from '../../src/model/external.ts';
import type { Flow } from '../../src/model/flow.ts';
import { externalId, groupOf, resourceId } from '../../src/model/identity.ts';
import type { NodeId, ResourceId } from '../../src/model/identity.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { ObjectFacts } from '../../src/model/object-facts.ts';
import type { Plan, UnitOrder } from '../../src/model/plan.ts';
import type { Release } from '../../src/model/release.ts';
import type { Rendering } from '../../src/model/rendering.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { LazyPlace } from '../../src/model/source-place.ts';
import type { Target } from '../../src/model/target.ts';
import type { Unit } from '../../src/model/unit.ts';

/** A manifest, or a manifest with what the loader would know beside it. */
export type PlanObject = JsonObject | DescribedObject;

export interface DescribedObject {
  readonly manifest: JsonObject;
  readonly release?: Release;
  /** @default line 1 of `charts/test.ts` */
  readonly place?: LazyPlace;
  readonly acknowledged?: readonly Acknowledgement[];
  readonly verbatim?: string;
}

export interface PlanOfProps {
  readonly target?: Partial<Target>;
  /** Unit name to what it holds; the order of the keys is the author's order. */
  readonly units: Readonly<Record<string, readonly PlanObject[]>>;
  /** `[later, earlier]`, or the whole of it. */
  readonly order?: readonly (readonly [string, string] | UnitOrder)[];
  readonly externals?: readonly External[];
  readonly flows?: readonly Flow[];
}

/** A place for everything that a test does not place. */
export const somewhere: LazyPlace = () => ({ file: 'charts/test.ts', line: 1, column: 1 });

/** A cluster `test` on Kubernetes 1.36 with Flux 2.9, ordered only as its objects need. */
export const standardTarget: Target = {
  name: 'test',
  kubernetes: '1.36',
  engine: {
    type: 'flux',
    version: '2.9',
    source: { url: 'https://git.example.com/platform.git', branch: 'main' },
    stages: 'derived',
    namespace: 'flux-system',
    interval: '10m',
  },
  nodes: [{ name: 'workers', count: 3, cpu: '4', memory: '16Gi', zones: ['a', 'b', 'c'] }],
};

/** A plan as the loader would give it: nothing is derived yet. */
export function planOf(props: PlanOfProps): Plan {
  const target = { ...standardTarget, ...props.target };
  const held = Object.entries(props.units).map(([name, objects]) => ({
    name,
    resources: objects.map((object) => resourceOf(name, object)),
  }));
  return {
    target,
    units: held.map(({ name, resources }) => unitOf(target, name, resources)),
    resources: held.flatMap(({ resources }) => resources).toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    externals: props.externals ?? [],
    flows: props.flows ?? [],
    edges: [],
    order: (props.order ?? []).map(orderOf),
    catalogue: { byId: new Map(), crds: new Map(), opaque: [] },
    releaseOrder: new Map(),
    unmet: [],
  };
}

/** The identity of a manifest. */
export function idOf(manifest: JsonObject): ResourceId {
  const { name = '', namespace = '' } = manifest.metadata as { name?: string; namespace?: string };
  return resourceId(groupOf(manifest.apiVersion as string), manifest.kind as string, namespace, name);
}

/** An external with the objects that it stands for. Its name is that of its first object unless said. */
export function externalOf(
  props: Partial<Omit<External, 'id'>> & { readonly name?: string; readonly after?: NodeId },
): External {
  const { name, ...rest } = props;
  const [first] = rest.objects ?? [];
  const identity =
    first === undefined ? 'thing' : resourceId(groupOf(first.apiVersion), first.kind, first.namespace, first.name);
  return { description: 'made by a test', objects: [], place: somewhere, ...rest, id: externalId(name ?? identity) };
}

/** A chart and what a release of it makes. */
export interface RenderedChart {
  readonly chart: string;
  readonly version: string;
  readonly rendering: Rendering;
}

export interface ChartOfProps extends Partial<Rendering> {
  readonly version?: string;
  /** Custom kinds that the chart makes an object of. */
  readonly uses?: readonly { readonly group: string; readonly kind: string }[];
}

/** A chart, version 1.0.0, that makes these objects. */
export function chartOf(
  chart: string,
  objects: readonly ObjectFacts[],
  { version = '1.0.0', uses = [], ...more }: ChartOfProps = {},
): RenderedChart {
  const used = uses.map(({ group, kind }) => ({ apiVersion: `${group}/v1`, kind, name: 'used', namespace: '' }));
  return { chart, version, rendering: renderingOf([...objects, ...used], more) };
}

/** A rendering that is up to date. */
export function renderingOf(objects: readonly ObjectFacts[], more: Partial<Rendering> = {}): Rendering {
  return {
    state: 'current',
    partial: [],
    asked: {},
    missing: {},
    crdsFolder: [],
    handles: { services: {}, workloads: {} },
    manifests: [],
    objects,
    ...more,
  };
}

export interface ReleaseOfProps extends Partial<Release> {
  /** Name of the HelmRepository in the release's namespace. @default the chart's name */
  readonly repository?: string;
  /** Merged over the generated `spec`. */
  readonly spec?: JsonObject;
  readonly place?: LazyPlace;
}

/** A HelmRelease of a chart and what the loader knows of it. A chart that is only a name was never rendered. */
export function releaseOf(
  namespace: string,
  name: string,
  chart: RenderedChart | string,
  props: ReleaseOfProps = {},
): DescribedObject {
  const { repository, spec, place, ...more } = props;
  const chartName = typeof chart === 'string' ? chart : chart.chart;
  const version = typeof chart === 'string' ? '1.0.0' : chart.version;
  const source = repository ?? chartName;
  const manifest: JsonObject = {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name, namespace },
    spec: {
      interval: '1h',
      releaseName: more.name ?? name,
      chart: { spec: { chart: chartName, version, sourceRef: { kind: 'HelmRepository', name: source } } },
      ...(more.values === undefined ? {} : { values: more.values }),
      ...spec,
    },
  };
  const release: Release = {
    name,
    namespace,
    chart: { name: chartName, version },
    source: resourceId('source.toolkit.fluxcd.io', 'HelmRepository', namespace, source),
    values: {},
    rendering: typeof chart === 'string' ? renderingOf([], { state: 'unknown' }) : chart.rendering,
    request: {
      name,
      namespace,
      chart: { name: chartName, version },
      values: {},
      valuesFrom: [],
      valuesFiles: [],
      adopted: false,
      options: {},
    },
    adopted: false,
    ...more,
  };
  return { manifest, release, ...(place === undefined ? {} : { place }) };
}

/** A HelmRepository for releases of `releaseOf`. */
export function repositoryOf(namespace: string, name: string): JsonObject {
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'HelmRepository',
    metadata: { name, namespace },
    spec: { interval: '1h', url: `https://charts.example.com/${name}` },
  };
}

/** A Namespace with the labels given. */
export function namespaceOf(name: string, labels?: Readonly<Record<string, string>>): JsonObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, ...(labels === undefined ? {} : { labels }) } };
}

/** Facts of a CRD as a chart brings it: one served version, `v1` unless said. */
export function crdOf(
  group: string,
  kind: string,
  scope: 'Namespaced' | 'Cluster' = 'Namespaced',
  version = 'v1',
): ObjectFacts {
  const plural = `${kind.toLowerCase()}s`;
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    name: `${plural}.${group}`,
    namespace: '',
    crd: { group, kind, plural, scope, versions: [version], storage: version },
  };
}

function resourceOf(unit: string, object: PlanObject): Resource {
  const described = isDescribed(object) ? object : { manifest: object };
  const { manifest } = described;
  const { name = '', namespace = '' } = manifest.metadata as { name?: string; namespace?: string };
  const apiVersion = manifest.apiVersion as string;
  const kind = manifest.kind as string;
  return {
    id: idOf(manifest),
    apiVersion,
    group: groupOf(apiVersion),
    kind,
    namespace,
    name,
    manifest,
    unit,
    path: `${unit}/${kind}-${name}`,
    place: described.place ?? somewhere,
    acknowledged: described.acknowledged ?? [],
    ...(described.release === undefined ? {} : { release: described.release }),
    ...(described.verbatim === undefined ? {} : { verbatim: described.verbatim }),
  };
}

function isDescribed(object: PlanObject): object is DescribedObject {
  return 'manifest' in object && !('apiVersion' in object);
}

function unitOf(target: Target, name: string, resources: readonly Resource[]): Unit {
  return {
    name,
    layer: name,
    path: `dist/${target.name}/${name}`,
    resources: resources.map(({ id }) => id).toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    place: somewhere,
    dependsOn: [],
    wait: true,
    interval: target.engine.interval,
    retryInterval: '1m',
    timeout: '5m',
    healthChecks: [],
  };
}

function orderOf(order: readonly [string, string] | UnitOrder): UnitOrder {
  if ('from' in order) return order;
  const [from, to] = order;
  return { from, to, reason: 'the test says so', kind: 'explicit', place: somewhere };
}
