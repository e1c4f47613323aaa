import { join } from 'node:path';
import { replaceFile, withTemporaryFolder } from '../host/import-files.ts';
import type { ChartFacts } from '../model/chart-facts.ts';
import type { Chart } from './chart/chart.ts';
import type { CustomResource } from './crds/custom-resource.ts';
import { readCrds } from './crds/read-crds.ts';
import { staticFacts } from './facts/static-facts.ts';
import type { FetchedChart } from './fetch-chart.ts';
import type { ImportContext } from './import-context.ts';
import { ImportProblem } from './import-problem.ts';
import type { LockedChart } from './lock/import-lock.ts';
import type { Renderer } from './render/helm.ts';
import { createHelmRenderer } from './render/helm-renderer.ts';
import { renderCrds, renderFacts } from './render/render-facts.ts';

type Values = Readonly<Record<string, unknown>>;

/** What only rendering shows is asked for, and there is no Helm. */
export class NoHelmProblem extends ImportProblem {}

/** How many switches of a chart are tried where nothing else is said: more than any chart has that is imported here, GitLab's apart. */
const switchDefault = 600;

/** Learns what a chart brings by rendering it with Helm. */
export async function learnFacts(name: string, fetched: FetchedChart, { values = {}, switches: switchLimit = switchDefault }: Pick<LockedChart, 'values' | 'switches'>, context: ImportContext, helm: string): Promise<ChartFacts> {
  return withRenderer(fetched, context, helm, (renderer) =>
    renderFacts(fetched.chart, renderer, { values, switchLimit, parallel: 3, progress: (done, total) => context.progress(name, done, total) }));
}

/** The definitions that a chart brings. @throws {NoHelmProblem} where its files do not show them all */
export async function learnCrds(fetched: FetchedChart, values: Values, context: ImportContext): Promise<CustomResource[]> {
  const { helm } = context;
  const { chart } = fetched;
  if (chart.type === 'library' || (helm === undefined && onlyUnderCrds(chart))) return [...chart.crds].flatMap(([path, text]) => readCrds(text, path));
  if (helm === undefined) throw new NoHelmProblem(`the definitions of chart "${chart.name}" show only when it is rendered, and there is no helm (on the PATH, or named by STRATA_HELM)`);
  return withRenderer(fetched, context, helm, (renderer) => renderCrds(fetched.chart, renderer, values));
}

function onlyUnderCrds({ crds, templates, subcharts }: Chart): boolean {
  return crds.size > 0 && subcharts.length === 0 && ![...templates.values()].some((text) => text.includes('CustomResourceDefinition'));
}

/** What is known without Helm: what the chart's files say. */
export function unrenderedFacts(name: string, fetched: FetchedChart, context: ImportContext): ChartFacts {
  const why = fetched.chart.type === 'library' ? 'is a library chart: it makes no objects of its own' : 'was not rendered, for want of helm (on the PATH, or named by STRATA_HELM): only what its files say is known';
  context.note(`"${name}" ${why}`);
  return staticFacts(fetched.chart);
}

async function withRenderer<T>(fetched: FetchedChart, context: ImportContext, helm: string, use: (renderer: Renderer) => Promise<T>): Promise<T> {
  return withTemporaryFolder(async (folder) => {
    const path = fetched.folder ?? join(folder, 'chart.tgz');
    if (fetched.folder === undefined) await replaceFile(path, fetched.archive ?? new Uint8Array());
    return use(createHelmRenderer(path, { program: helm, env: context.env, kubernetes: `${context.kubernetes}.0` }));
  });
}
