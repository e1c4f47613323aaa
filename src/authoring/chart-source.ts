import type { Construct } from 'constructs';
import { Cluster } from './cluster.ts';
import type { ImportedChart } from './imported-chart.ts';
import type { IGitRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/GitRepository';
import type { IHelmRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/HelmRepository';
import type { IOCIRepository } from '@kubernetes-models/flux-cd/source.toolkit.fluxcd.io/v1/OCIRepository';
import { Resource } from './resource.ts';

/** Where a release reads its chart. */
export interface ChartSource {
  readonly kind: 'HelmRepository' | 'OCIRepository' | 'GitRepository';
  readonly namespace: string;
  readonly name: string;
}

/** Whatever can say where a chart is read: a layer of repositories, or a component with one of its own. */
export interface ChartSources {
  of(chart: ImportedChart): ChartSource;
}

/** Where a chart is read unless its release names a source: in the platform's own repository, in the cluster's layer of sources, else in one of its own. */
export function chartSourceFor(
  scope: Construct,
  chart: ImportedChart,
  own: { readonly namespace: string; readonly name: string },
): ChartSource {
  const cluster = Cluster.of(scope);
  if (chart.path !== undefined) return cluster.repository;
  return cluster.chartSources?.of(chart) ?? chartSource(scope, chart, own);
}

/** A HelmRepository for the chart's public repository, or an OCIRepository where it is published as an artifact only. */
export function chartSource(
  scope: Construct,
  chart: ImportedChart,
  props: { readonly namespace: string; readonly name: string },
): ChartSource {
  const metadata = { name: props.name, namespace: props.namespace };
  if (chart.repository !== undefined) {
    new Resource(scope, {
      ...sourceType('HelmRepository'),
      metadata,
      spec: { interval: '1h', url: chart.repository },
    } satisfies IHelmRepository);
    return { kind: 'HelmRepository', ...metadata };
  }
  if (chart.oci === undefined)
    throw new Error(
      `chart "${chart.name}" was imported from a file: say where Flux reads it, with "source" here or --source <where it is published> at its import`,
    );
  const layerSelector = {
    mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
    operation: 'copy',
  } as const;
  const spec = { interval: '1h', url: chart.oci, ref: { tag: chart.version }, layerSelector };
  new Resource(scope, { ...sourceType('OCIRepository'), metadata, spec } satisfies IOCIRepository);
  return { kind: 'OCIRepository', ...metadata };
}

/** A GitRepository of its own, for charts and files of another repository. */
export function gitSource(
  scope: Construct,
  props: { readonly namespace: string; readonly name: string; readonly url: string; readonly branch: string },
): ChartSource {
  const metadata = { name: props.name, namespace: props.namespace };
  const spec = { interval: '1m', url: props.url, ref: { branch: props.branch } };
  new Resource(scope, { ...sourceType('GitRepository'), metadata, spec } satisfies IGitRepository);
  return { kind: 'GitRepository', ...metadata };
}

/** Literals typed by the models: loading the models themselves costs every program 40 ms. */
function sourceType<Kind extends ChartSource['kind']>(
  kind: Kind,
): { readonly apiVersion: 'source.toolkit.fluxcd.io/v1'; readonly kind: Kind } {
  return { apiVersion: 'source.toolkit.fluxcd.io/v1', kind };
}
