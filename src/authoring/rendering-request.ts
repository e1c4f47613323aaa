import type { JsonObject } from '../model/json.ts';
import type { ObjectFacts } from '../model/object-facts.ts';
import { nothingRendered, type Rendering, type RenderingRequest, type ValuesReference } from '../model/rendering.ts';
import type { ImportedChart } from './imported-chart.ts';

interface DescribedRelease {
  readonly name: string;
  readonly namespace: string;
  readonly values: JsonObject;
  readonly adopted: boolean;
  /** `spec` of the HelmRelease. */
  readonly spec: JsonObject;
}

/** What decides the rendering of a release, read from the very `spec` that helm-controller will read. */
export function renderingRequest(
  chart: Pick<ImportedChart, 'name' | 'version' | 'content' | 'path' | 'repository' | 'oci'>,
  { name, namespace, values, adopted, spec }: DescribedRelease,
): RenderingRequest {
  return {
    name,
    namespace,
    values,
    adopted,
    chart: {
      name: chart.name,
      version: chart.version,
      ...(chart.content === undefined ? {} : { content: chart.content }),
      ...(chart.path === undefined ? {} : { path: chart.path }),
      ...(chart.repository === undefined ? {} : { repository: chart.repository }),
      ...(chart.oci === undefined ? {} : { oci: chart.oci }),
    },
    valuesFrom: (spec.valuesFrom ?? []) as unknown as readonly ValuesReference[],
    valuesFiles: valuesFilesOf(spec),
    options: spec.postRenderers === undefined ? {} : { postRenderers: spec.postRenderers },
  };
}

function valuesFilesOf(spec: JsonObject): readonly string[] {
  const chart = spec.chart as { readonly spec?: { readonly valuesFiles?: readonly string[] } } | undefined;
  return chart?.spec?.valuesFiles ?? [];
}

/** A rendering; where there is none, with the definitions that the chart's import knows. */
export function orImported(rendering: Rendering | undefined, chart: Pick<ImportedChart, 'crds'>): Rendering {
  if (rendering === undefined) return unknownRendering(chart);
  return rendering.state === 'unknown' ? { ...rendering, objects: unknownRendering(chart).objects } : rendering;
}

/** What is known of a release that nobody rendered: the definitions that its chart's import found in its files. */
function unknownRendering(chart: Pick<ImportedChart, 'crds'>): Rendering {
  const objects = chart.crds.map(({ from: _from, value: _value, ...crd }): ObjectFacts => ({
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    name: `${crd.plural}.${crd.group}`,
    namespace: '',
    crd,
  }));
  return { ...nothingRendered, state: 'unknown', objects };
}
