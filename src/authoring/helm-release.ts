import type { NamespaceHandle } from './namespace-handle.ts';
import type { Construct } from 'constructs';
import type { IHelmRelease } from '@kubernetes-models/flux-cd/helm.toolkit.fluxcd.io/v2/HelmRelease';
import type { JsonObject } from '../model/json.ts';
import type { ObjectFacts } from '../model/object-facts.ts';
import type { Release } from '../model/release.ts';
import { chartSourceFor, type ChartSource, type ChartSources } from './chart-source.ts';
import { Cluster } from './cluster.ts';
import { Component } from './component.ts';
import type { Reachable } from './endpoint.ts';
import type { ImportedChart } from './imported-chart.ts';
import { normalizeManifest } from './normalize-manifest.ts';
import { podsHandle, serviceHandle, unknownHandle, type ServiceHandle } from './release-handles.ts';
import { orImported, renderingRequest } from './rendering-request.ts';
import { Resource } from './resource.ts';
import { resourceId } from '../model/identity.ts';

export interface HelmReleaseProps<Values> {
  /** Where the chart's objects and the HelmRelease itself go. */
  readonly namespace: NamespaceHandle;
  /**
   * Name of the release, in Helm and in Flux.
   * @default the chart's name
   */
  readonly name?: string;
  readonly values?: Values;
  /** Keys of Secrets and ConfigMaps that are merged over or into the values. */
  readonly valuesFrom?: NonNullable<NonNullable<IHelmRelease['spec']>['valuesFrom']>;
  /** Where the chart is read. @default the cluster's layer of sources where one is made before, else a source of its own beside the release */
  readonly source?: ChartSource | ChartSources;
  /** Bootstrap installs this release first; the engine takes it over under the same name and values. */
  readonly adopt?: boolean;
  /** How long Helm waits, as a Go duration. @default '10m' */
  readonly timeout?: string;
  /**
   * Whether the first installation waits until all that it makes is Ready; upgrades always do.
   * @default true
   */
  readonly waitForReady?: boolean;
  /** Further fields of the HelmRelease, merged over those that follow from the rest: objects field by field, lists as a whole. */
  readonly spec?: Partial<NonNullable<IHelmRelease['spec']>>;
}

/** A key of the chart's import, which an editor completes, or any other that these values switch on. */
export type HandleKey<Known extends string> = Known | (string & {});

/** A Helm chart, released by Flux. Hands out its Services and pods from what Helm makes of it under these values. */
export class HelmRelease<
  Values,
  Services extends string = string,
  Workloads extends string = string,
> extends Component {
  readonly release: Release;
  readonly resource: Resource;

  constructor(scope: Construct, chart: ImportedChart<Values, Services, Workloads>, props: HelmReleaseProps<Values>) {
    const name = props.name ?? chart.name;
    super(scope, `release:${name}`);
    if (chart.library === true)
      throw new Error(
        `chart "${chart.name}" is a library chart: it lends templates to others and makes no objects of its own`,
      );
    const namespace = props.namespace.name;
    const { source: given } = props;
    const source =
      given === undefined
        ? chartSourceFor(this, chart as ImportedChart, { namespace, name })
        : 'of' in given
          ? given.of(chart as ImportedChart)
          : given;
    const values = normalizeManifest(props.values ?? {});
    const manifest = manifestOf(chart as ImportedChart, props, { name, namespace, values }, source);
    const adopted = props.adopt ?? false;
    const request = renderingRequest(chart as ImportedChart, {
      name,
      namespace,
      values,
      adopted,
      spec: normalizeManifest(manifest.spec ?? {}),
    });
    this.release = {
      name,
      namespace,
      values,
      source: resourceId('source.toolkit.fluxcd.io', source.kind, source.namespace, source.name),
      chart: { name: chart.name, version: chart.version },
      shape: chart.shape,
      mayCreate: chart.mayCreate,
      request,
      rendering: orImported(Cluster.of(this).rendering(request), chart as ImportedChart),
      adopted,
      ...(chart.retired === undefined ? {} : { retired: chart.retired }),
    };
    this.resource = new Resource(this, manifest);
  }

  /** The objects that the chart makes under these values. Of a release that could not be rendered only its definitions are known. */
  get objects(): readonly ObjectFacts[] {
    return this.release.rendering.objects;
  }

  /**
   * A Service of the chart, by what its name adds to the chart's own (`main` where that is nothing).
   * @throws where the chart makes none of that key under these values
   */
  service(key: HandleKey<Services>): ServiceHandle {
    const { rendering } = this.release;
    const name = rendering.handles.services[key];
    const service = this.objects.find((object) => object.kind === 'Service' && object.name === name);
    if (service !== undefined) return serviceHandle(service, this.objects);
    if (rendering.state === 'current') throw this.#missing('services', key);
    return unknownHandle(this.release, key);
  }

  /**
   * The pods of a workload of the chart, by what its name adds to the chart's own (`main` where that is nothing).
   * @throws where the chart makes none of that key under these values
   */
  pods(key: HandleKey<Workloads>): Reachable {
    const { rendering } = this.release;
    const wanted = rendering.handles.workloads[key];
    const workload = this.objects.find((object) => `${object.kind}/${object.name}` === wanted);
    if (workload !== undefined) return podsHandle(workload);
    if (rendering.state === 'current') throw this.#missing('workloads', key);
    return unknownHandle(this.release, key);
  }

  #missing(kind: 'services' | 'workloads', key: string): Error {
    const { name, request, rendering } = this.release;
    const keys = Object.keys(rendering.handles[kind])
      .map((each) => `"${each}"`)
      .join(', ');
    const what = kind === 'services' ? 'Service' : 'workload';
    const value = Cluster.of(this).switchOf(request, kind, key);
    const why = value === undefined ? '' : ` (its value "${value}" switches it off)`;
    return new Error(
      `release "${name}" makes no ${what} "${key}" under these values${why}${keys === '' ? '' : `; it makes ${keys}`}`,
    );
  }
}

function manifestOf(
  chart: ImportedChart,
  props: HelmReleaseProps<unknown>,
  release: Pick<Release, 'name' | 'namespace' | 'values'>,
  source: ChartSource,
): IHelmRelease {
  const hasValues = Object.keys(release.values).length > 0;
  const spec = {
    interval: '1h',
    timeout: props.timeout ?? '10m',
    releaseName: release.name,
    ...chartReference(chart, source, release.namespace),
    install: {
      crds: 'CreateReplace',
      ...(props.waitForReady === false ? { disableWait: true } : {}),
      remediation: { retries: 3 },
    },
    upgrade: { crds: 'CreateReplace', remediation: { retries: 3 } },
    ...(props.valuesFrom === undefined ? {} : { valuesFrom: props.valuesFrom }),
    ...(hasValues ? { values: release.values as JsonObject } : {}),
  };
  return {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name: release.name, namespace: release.namespace },
    spec: mergeFields(spec, normalizeManifest(props.spec ?? {})) as NonNullable<IHelmRelease['spec']>,
  };
}

function chartReference(chart: ImportedChart, source: ChartSource, namespace: string): object {
  const reference = {
    kind: source.kind,
    name: source.name,
    ...(source.namespace === namespace ? {} : { namespace: source.namespace }),
  };
  if (source.kind === 'OCIRepository') return { chartRef: reference };
  const where =
    source.kind === 'GitRepository'
      ? { chart: `./${chart.path}`, reconcileStrategy: 'Revision' }
      : { chart: chart.name, version: chart.version };
  return { chart: { spec: { ...where, sourceRef: reference } } };
}

/** Fields of `over` in place of those of `under`, in objects below them too. */
function mergeFields(under: object, over: JsonObject): object {
  const merged: Record<string, unknown> = { ...under };
  for (const [field, value] of Object.entries(over)) {
    const own = merged[field];
    merged[field] = isObject(own) && isObject(value) ? mergeFields(own, value as JsonObject) : value;
  }
  return merged;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
