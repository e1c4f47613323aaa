import { stringify } from 'yaml';
import type { ShelvedChart } from './chart-shelf.ts';
import type { Site } from './site.ts';

/** Answers the Helm repositories of the shelf: `index.yaml` and the archives beside it. */
export function chartSite(shelf: readonly ShelvedChart[]): Site {
  const repositories = Map.groupBy(
    shelf.filter((chart) => !chart.at.startsWith('oci://')),
    (chart) => chart.at,
  );
  return ({ url, method }) => {
    if (method !== 'GET' && method !== 'HEAD') return undefined;
    const asked = `${url.origin}${url.pathname}`;
    for (const [repository, charts] of repositories) {
      if (asked === `${repository}/index.yaml`)
        return { status: 200, headers: { 'content-type': 'text/yaml' }, body: stringify(indexOf(charts)) };
      const chart = charts.find((candidate) => asked === `${repository}/${fileOf(candidate)}`);
      if (chart !== undefined)
        return { status: 200, headers: { 'content-type': 'application/gzip' }, body: chart.archive };
    }
    return undefined;
  };
}

function indexOf(charts: readonly ShelvedChart[]): object {
  const entries = Map.groupBy(charts, (chart) => chart.name);
  return {
    apiVersion: 'v1',
    entries: Object.fromEntries(
      [...entries].map(([name, versions]) => [
        name,
        versions.map((chart) => ({
          apiVersion: 'v2',
          name,
          version: chart.version,
          digest: chart.digest.slice('sha256:'.length),
          urls: [fileOf(chart)],
        })),
      ]),
    ),
  };
}

function fileOf(chart: ShelvedChart): string {
  return `${chart.name}-${chart.version}.tgz`;
}
