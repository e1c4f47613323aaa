import type { ChartCrd, PossibleCrds } from '../../authoring/imported-chart.ts';
import type { Rendering } from '../../helm/rendering-result.ts';
import type { Chart } from '../chart/chart.ts';
import type { FetchedChart } from '../fetch-chart.ts';
import type { ImportContext } from '../import-context.ts';
import type { LockedChart } from '../lock/import-lock.ts';
import type { Values } from '../values/merge-values.ts';
import { tryParseValues } from '../values/try-parse-values.ts';
import { chartRenderer, isRendered } from './chart-renderer.ts';
import { explainFailure } from './explain-failure.ts';
import { definitionsInFiles, definitionsInTemplates, uniteDefinitions } from './find-definitions.ts';
import { handleKeys } from './handle-keys.ts';
import { objectsOf } from './objects-of.ts';
import { possibleCrds, possibleCrdsOfText } from './possible-crds.ts';

/** What an import keeps of what a chart makes. What a release makes of its own values is rendered when its cluster is compiled. */
export interface LearntChart {
  readonly crds: readonly ChartCrd[];
  readonly mayCreate: PossibleCrds;
  /** Keys of handles that an editor completes. */
  readonly services: readonly string[];
  readonly workloads: readonly string[];
}

/** Learns from a chart's files and from few renderings what an import keeps. */
export function learnChart(fetched: FetchedChart, { values, namespace }: Pick<LockedChart, 'values' | 'namespace'>, context: ImportContext): LearntChart {
  const { chart } = fetched;
  const inFiles = definitionsInFiles(chart);
  const unrendered = { crds: uniteDefinitions(inFiles), mayCreate: possibleCrdsOfText(chart), services: [], workloads: [] };
  if (chart.type === 'library') return unrendered;
  const render = chartRenderer(fetched, inFiles, namespace ?? 'default', context);
  const bases = [{}, ...(values === undefined ? [] : [values])].map((tried) => ({ tried, result: render(tried) }));
  const base = bases.find(({ result }) => isRendered(result));
  const { result: last } = bases.at(-1) as (typeof bases)[number];
  if (base === undefined && last.error !== undefined) {
    context.note(`${explainFailure(chart, last.error).message}, or go without completion of its Services and workloads`);
    return unrendered;
  }
  const { tried, result } = base as { readonly tried: Values; readonly result: Rendering };
  const renderings = [...bases.map((each) => each.result), ...testValues(chart).map((each) => render(each))].filter(isRendered);
  return {
    crds: uniteDefinitions([...inFiles, ...definitionsInTemplates(chart, tried, result, render)]),
    mayCreate: possibleCrds(renderings.flatMap(objectsOf)),
    ...handleKeys(chart.name, renderings),
  };
}

/** Values that a chart's authors test it with, which show what defaults leave off. */
function testValues({ ci }: Chart): Values[] {
  return [...ci].filter(([path]) => path.endsWith('-values.yaml')).map(([, text]) => tryParseValues(text)).filter((values) => values !== undefined);
}
