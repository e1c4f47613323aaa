import type { Construct } from 'constructs';
import type { IHelmRelease } from '@kubernetes-models/flux-cd/helm.toolkit.fluxcd.io/v2/HelmRelease';
import type { JsonObject } from '../model/json.ts';
import type { ObjectFacts } from '../model/object-facts.ts';
import type { Release } from '../model/release.ts';
import type { Reachable } from './endpoint.ts';
import type { ImportedChart } from './imported-chart.ts';
import type { SecretHandle } from './external.ts';
import { bootstrapRepository, chartSource, type ChartSource, type ChartSources } from './chart-source.ts';
import { normalizeManifest } from './normalize-manifest.ts';
import { nameFiller, objectsOfRelease } from '../model/objects-of-release.ts';
import { podsHandle, serviceHandle, type ServiceHandle } from './release-handles.ts';
import { resourceId } from '../model/identity.ts';
import { Component } from './component.ts';
import { Resource } from './resource.ts';

export interface HelmReleaseProps<Values> {
  /** Where the chart's objects and the HelmRelease itself go. */
  readonly namespace: { readonly name: string };
  /**
   * Name of the release, in Helm and in Flux.
   * @default the chart's name
   */
  readonly name?: string;
  readonly values?: Values;
  /** Keys of Secrets and ConfigMaps that are merged over or into the values. */
  readonly valuesFrom?: NonNullable<NonNullable<IHelmRelease['spec']>['valuesFrom']>;
  /** Where the chart is read. @default a source of its own beside the release */
  readonly source?: ChartSource | ChartSources;
  /** Bootstrap installs this release first; the engine takes it over under the same name and values. */
  readonly adopt?: boolean;
  /** What these values switch on and the imported facts do not know. */
  readonly brings?: readonly ObjectFacts[];
  /** What these values switch off and the imported facts do not know: `Kind/name`. */
  readonly withholds?: readonly string[];
  /** Secrets in the release's namespace that the values name, with the keys that the chart reads: where the chart's facts cannot know them. */
  readonly needs?: readonly SecretHandle[];
  /** How long Helm waits, as a Go duration. @default '10m' */
  readonly timeout?: string;
  /** Fields of the HelmRelease that nothing above sets. */
  readonly spec?: Partial<NonNullable<IHelmRelease['spec']>>;
}

/** A Helm chart, released by Flux. Hands out its Services and pods from what the import knows of the chart. */
export class HelmRelease<Values, Services extends string = string, Workloads extends string = string> extends Component {
  readonly release: Release;
  readonly resource: Resource;
  readonly #chart: ImportedChart<Values, Services, Workloads>;
  #objects: readonly ObjectFacts[] | undefined;

  constructor(scope: Construct, chart: ImportedChart<Values, Services, Workloads>, props: HelmReleaseProps<Values>) {
    const name = props.name ?? chart.name;
    super(scope, `release:${name}`);
    this.#chart = chart;
    const namespace = props.namespace.name;
    const source = findSource(this, chart as ImportedChart, props.source, { namespace, name });
    const values = normalizeManifest(props.values ?? {});
    this.release = {
      name, namespace, values, source: resourceId('source.toolkit.fluxcd.io', source.kind, source.namespace, source.name),
      chart: { name: chart.name, version: chart.version }, facts: chart.facts, shape: chart.shape,
      brings: props.brings ?? [], withholds: props.withholds ?? [], needs: needsOf(props.needs ?? [], namespace), adopted: props.adopt ?? false,
      ...(chart.retired === undefined ? {} : { retired: chart.retired }),
    };
    this.resource = new Resource(this, manifestOf(chart as ImportedChart, props, this.release, source));
  }

  /** The objects that the chart makes under these values, as far as the import knows. */
  get objects(): readonly ObjectFacts[] {
    return (this.#objects ??= objectsOfRelease(this.release));
  }

  /** A Service of the chart. Throws where these values switch it off. */
  service(key: Services): ServiceHandle {
    const name = this.#fill(this.#chart.services[key]);
    const service = this.objects.find((object) => object.kind === 'Service' && object.name === name);
    if (service === undefined) throw new Error(`release "${this.release.name}" makes no Service "${name}" under these values`);
    return serviceHandle(service, this.objects);
  }

  /** The pods of a workload of the chart. Throws where these values switch it off. */
  pods(key: Workloads): Reachable {
    const wanted = this.#fill(this.#chart.workloads[key]);
    const workload = this.objects.find((object) => `${object.kind}/${object.name}` === wanted);
    if (workload === undefined) throw new Error(`release "${this.release.name}" makes no ${wanted} under these values`);
    return podsHandle(workload);
  }

  #fill(pattern: string): string {
    return nameFiller(this.#chart.facts, this.release.name, this.release.namespace, this.release.values)(pattern);
  }
}

function needsOf(handles: readonly SecretHandle[], namespace: string): Release['needs'] {
  return handles.map(({ secret }) => {
    if (secret.namespace !== namespace) throw new Error(`a chart in "${namespace}" cannot read Secret "${secret.name}" of "${secret.namespace}"`);
    return { name: secret.name, keys: secret.keys };
  });
}

function findSource(scope: Construct, chart: ImportedChart, given: ChartSource | ChartSources | undefined, own: { namespace: string; name: string }): ChartSource {
  if (given !== undefined) return 'of' in given ? given.of(chart) : given;
  return chart.path === undefined ? chartSource(scope, chart, own) : bootstrapRepository();
}

function manifestOf(chart: ImportedChart, props: HelmReleaseProps<unknown>, release: Release, source: ChartSource): IHelmRelease {
  const hasValues = Object.keys(release.values).length > 0;
  return {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name: release.name, namespace: release.namespace },
    spec: {
      interval: '1h',
      timeout: props.timeout ?? '10m',
      releaseName: release.name,
      ...chartReference(chart, source, release.namespace),
      install: { crds: 'CreateReplace', remediation: { retries: 3 } },
      upgrade: { crds: 'CreateReplace', remediation: { retries: 3 } },
      ...(props.valuesFrom === undefined ? {} : { valuesFrom: props.valuesFrom }),
      ...(hasValues ? { values: release.values as JsonObject } : {}),
      ...props.spec,
    } as NonNullable<IHelmRelease['spec']>,
  };
}

function chartReference(chart: ImportedChart, source: ChartSource, namespace: string): object {
  const reference = { kind: source.kind, name: source.name, ...(source.namespace === namespace ? {} : { namespace: source.namespace }) };
  if (source.kind === 'OCIRepository') return { chartRef: reference };
  const where = source.kind === 'GitRepository' ? { chart: `./${chart.path}`, reconcileStrategy: 'Revision' } : { chart: chart.name, version: chart.version };
  return { chart: { spec: { ...where, sourceRef: reference } } };
}
