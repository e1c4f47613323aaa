import type { ChartFacts, ChartObject } from '../../model/chart-facts.ts';
import type { Chart } from '../chart/chart.ts';
import { readCrds } from '../crds/read-crds.ts';

/** What a chart's files say without being rendered: its metadata, the CRDs under `crds/`, those that its operator makes, the APIs it asks for. */
export function staticFacts(chart: Chart): ChartFacts {
  const asksFor = [...new Set(capabilitiesOf(chart))].sort();
  return {
    chart: chart.name,
    version: chart.version,
    ...(chart.appVersion === undefined ? {} : { appVersion: chart.appVersion }),
    ...(chart.kubeVersion === undefined ? {} : { kubeVersion: chart.kubeVersion }),
    rendered: 'none',
    deterministic: true,
    objects: [...chart.crds].flatMap(([path, text]) => readCrds(text, path).map((crd): ChartObject => ({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      name: crd.name,
      namespace: '',
      crd: {
        group: crd.group, kind: crd.kind, plural: crd.plural, scope: crd.scope,
        versions: crd.versions.filter(({ served }) => served).map(({ name }) => name),
        storage: crd.versions.find(({ storage }) => storage)?.name ?? '',
      },
      from: 'crds',
    }))),
    requires: [],
    requiredValues: [],
    ...(asksFor.length === 0 ? {} : { asksFor }),
  };
}

/** API versions in `.Capabilities.APIVersions.Has "…"`, of the chart and its sub-charts. */
function capabilitiesOf(chart: Chart): string[] {
  const own = [...chart.templates.values()].flatMap((text) => [...text.matchAll(/APIVersions\.Has\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? ''));
  return [...own.filter((api) => api.includes('/')), ...chart.subcharts.flatMap(capabilitiesOf)];
}
