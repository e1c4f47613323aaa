// Made by "strata import crd". Do not edit.
import type { NamespacedMetadata } from '../../metadata.ts';
import type { HelmChartFields } from './helm-chart.types.ts';

export type HelmChartProps = { readonly metadata: NamespacedMetadata } & HelmChartFields;

export type HelmChart = { readonly apiVersion: 'source.toolkit.fluxcd.io/v1'; readonly kind: 'HelmChart' } & HelmChartProps;

/** HelmChart of source.toolkit.fluxcd.io/v1, namespaced. */
export function helmChart(props: HelmChartProps): HelmChart {
  return { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'HelmChart', ...props };
}
