import {
  chartSource,
  Cluster,
  Layer,
  type ChartSource,
  type ChartSources,
  type ImportedChart,
} from '../../../src/authoring/index.ts';

/**
 * The sources of charts: one HelmRepository for each URL, made when the first release asks for it; one OCIRepository for each chart that has
 * no other.
 */
export class Repositories extends Layer implements ChartSources {
  readonly #sources = new Map<string, ChartSource>();

  constructor(cluster: Cluster) {
    super(cluster, 'infra-repositories');
    cluster.useChartSources(this);
  }

  of(chart: ImportedChart): ChartSource {
    const url = chart.repository ?? chart.oci ?? '';
    const known = this.#sources.get(url);
    if (known !== undefined) return known;
    const namespace = Cluster.of(this).engineNamespace.name;
    const source = chartSource(this, chart, {
      namespace,
      name: chart.repository === undefined ? chart.name : repositoryName(url),
    });
    this.#sources.set(url, source);
    return source;
  }
}

/**
 * A name that follows from the URL alone, so that no order of use changes it: the owner of a GitHub page (`kubernetes-ingress-nginx`, where one
 * owner has several), else the host without what says only that it serves charts (`charts.jetstack.io` is `jetstack`).
 */
export function repositoryName(url: string): string {
  const { hostname, pathname } = new URL(url);
  const path = pathname.split('/').filter((part) => part !== '' && part !== 'helm-charts' && part !== 'charts');
  const labels = hostname
    .split('.')
    .filter((label) => !['charts', 'helm', 'releases', 'www'].includes(label))
    .slice(0, -1);
  const owner = hostname.endsWith('.github.io') ? labels.slice(0, 1) : labels;
  return [...owner, ...path]
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]+/g, '-');
}
