import type { Rendering, RenderingErrorKind, RenderingResult } from '../../helm/rendering-result.ts';
import type { ChartSource, RenderRequest } from '../../helm/render-request.ts';
import { servedApiVersions } from '../../knowledge/served-versions.ts';
import { apiVersionsOf } from '../../model/api-answers.ts';
import type { CrdFacts } from '../../model/object-facts.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Engine } from '../../model/target.ts';
import type { FetchedChart } from '../fetch-chart.ts';
import { kubernetesDefault, type ImportContext } from '../import-context.ts';
import type { Values } from '../values/merge-values.ts';
import { explainFailure } from './explain-failure.ts';

/** A cluster before any engine is there. */
const noEngine: Engine = {
  type: 'argocd',
  version: '',
  source: { url: '', branch: '' },
  stages: 'derived',
  namespace: '',
  interval: '',
};

/** Renders one chart under its own name. */
export type ChartRenderer = (values: Values, changes?: Partial<RenderRequest>) => RenderingResult;

/**
 * A chart as Helm renders it on a cluster that serves Kubernetes' own API and what the chart itself defines. Its schema
 * is not asked: values that are tried one by one need not fit it.
 * @param namespace where the release is said to be
 */
export function chartRenderer(
  fetched: FetchedChart,
  crds: readonly CrdFacts[],
  namespace: string,
  context: Pick<ImportContext, 'kubernetes' | 'render'>,
): ChartRenderer {
  const kubernetes = context.kubernetes ?? kubernetesDefault;
  const served = servedApiVersions({ kubernetes, engine: noEngine });
  const request: Omit<RenderRequest, 'values'> = {
    chart: sourceOf(fetched),
    release: { name: releaseName(fetched.chart.name), namespace, isUpgrade: false, revision: 1 },
    kubernetesVersion: `v${kubernetes}.0`,
    apiVersions: [...new Set([...served, ...crds.flatMap((crd) => apiVersionsOf({ crd }))])].sort(),
    withCrds: false,
    skipSchema: true,
    clock: Date.UTC(2026, 0, 1),
    seed: 'import',
  };
  return (values, changes = {}) =>
    expectWhole(fetched, context.render({ ...request, values: values as JsonObject, ...changes }));
}

export function isRendered(result: RenderingResult): result is Rendering {
  return result.error === undefined;
}

/** What a release is called takes no more than 53 characters. */
export function releaseName(chart: string): string {
  return chart
    .toLowerCase()
    .replaceAll(/[^a-z0-9-]/g, '-')
    .slice(0, 53)
    .replace(/-+$/, '');
}

function sourceOf({ archive, files }: FetchedChart): ChartSource {
  return archive === undefined ? { files: Object.fromEntries(files) } : { archive };
}

/**
 * Where even other values would not help, nothing is imported; and a rendering that was cut short must not make an import
 * depend on the machine.
 */
const fatal: readonly RenderingErrorKind[] = ['chart', 'dependencies', 'module', 'timeout', 'crash'];

function expectWhole({ chart }: FetchedChart, result: RenderingResult): RenderingResult {
  if (result.error !== undefined && fatal.includes(result.error.kind)) throw explainFailure(chart, result.error);
  return result;
}
