import type { PossibleCrds } from '../../authoring/imported-chart.ts';
import type { ImportedCrd } from '../../model/known-chart.ts';
import { unfoldObjects } from '../../facts/unfold-objects.ts';
import type { Rendering } from '../../helm/rendering-result.ts';
import { withoutNameOverrides } from '../../helm/without-name-overrides.ts';
import type { JsonObject } from '../../model/json.ts';
import type { Chart } from '../chart/chart.ts';
import type { FetchedChart } from '../fetch-chart.ts';
import type { ImportContext } from '../import-context.ts';
import type { LockedChart } from '../lock/import-lock.ts';
import type { Values } from '../values/merge-values.ts';
import { tryParseValues } from '../values/try-parse-values.ts';
import { chartRenderer, isRendered, releaseName } from './chart-renderer.ts';
import { explainFailure } from './explain-failure.ts';
import { definitionsInFiles, definitionsInTemplates, uniteDefinitions } from './find-definitions.ts';
import { handleKeys, type HandleKeys } from './handle-keys.ts';
import { possibleCrds, possibleCrdsOfText } from './possible-crds.ts';

/** What an import keeps of what a chart makes. What a release makes is rendered when its cluster is compiled. */
export interface LearntChart extends HandleKeys {
  readonly crds: readonly ImportedCrd[];
  readonly mayCreate: PossibleCrds;
}

/** Learns from a chart's files and from few renderings what an import keeps. */
export function learnChart(
  fetched: FetchedChart,
  locked: Pick<LockedChart, 'values' | 'namespace'>,
  context: Pick<ImportContext, 'kubernetes' | 'render' | 'note'>,
): LearntChart {
  const { chart } = fetched;
  const { values, namespace = 'default' } = locked;
  const inFiles = definitionsInFiles(chart);
  const unrendered = {
    crds: uniteDefinitions(inFiles),
    mayCreate: possibleCrdsOfText(chart),
    services: [],
    workloads: [],
  };
  if (chart.type === 'library') return unrendered;
  const render = chartRenderer(fetched, inFiles, namespace, context);
  const trials = [{}, ...(values === undefined ? [] : [values])].map((tried) => ({ tried, result: render(tried) }));
  const base = trials.find((trial): trial is { tried: Values; result: Rendering } => isRendered(trial.result));
  if (base === undefined) {
    const { error } = trials.at(-1)?.result ?? {};
    const why = error === undefined ? '' : explainFailure(chart, error).message;
    context.note(`${why}, or go without completion of its Services and workloads`);
    return unrendered;
  }
  const shown = [...(values === undefined ? [] : [values]), ...testValues(chart)];
  const others = shown.map((each) => render(withoutNameOverrides(each as JsonObject)));
  const renderings = [base.result, ...others.filter(isRendered)];
  return {
    crds: uniteDefinitions([...inFiles, ...definitionsInTemplates(chart, base.tried, base.result, render)]),
    mayCreate: possibleCrds(renderings.flatMap(unfoldObjects).map(({ object }) => object)),
    ...handleKeys(releaseName(chart.name), namespace, renderings),
  };
}

/** Values that a chart's authors test it with, which show what defaults leave off. */
function testValues({ ci }: Chart): Values[] {
  const texts = [...ci].filter(([path]) => path.endsWith('-values.yaml')).map(([, text]) => text);
  return texts.map(tryParseValues).filter((values) => values !== undefined);
}
