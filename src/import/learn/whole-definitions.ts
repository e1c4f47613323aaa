import { unfoldObjects } from '../../facts/unfold-objects.ts';
import { asObject, textOf } from '../../knowledge/facts/parts.ts';
import type { CustomResource } from '../crds/custom-resource.ts';
import { readCrd, readCrds } from '../crds/read-crds.ts';
import type { Chart } from '../chart/chart.ts';
import type { FetchedChart } from '../fetch-chart.ts';
import type { Values } from '../values/merge-values.ts';
import { isRendered, type ChartRenderer } from './chart-renderer.ts';
import { explainFailure } from './explain-failure.ts';

const kind = 'CustomResourceDefinition';
/** The renderer cuts schemas off definitions, since compilers need none: under another kind they stay. */
const disguise = 'WholeDefinition';
const kindField = /\bkind(["']?):(\s*["']?)CustomResourceDefinition\b/g;

/** The definitions that a chart brings under values, with schemas. @throws {ImportProblem} where it does not render */
export function wholeDefinitions(fetched: FetchedChart, values: Values, render: ChartRenderer): CustomResource[] {
  const origin = `chart ${fetched.chart.name} ${fetched.chart.version}`;
  if (fetched.chart.type === 'library') return inFiles(fetched.chart);
  const rendering = render(values, { withCrds: true, chart: { files: disguised(fetched.files) } });
  if (!isRendered(rendering)) throw explainFailure(fetched.chart, rendering.error);
  const brought = new Set(rendering.crds.map(({ object }) => textOf(asObject(object.metadata).name)));
  const disguises = unfoldObjects({ ...rendering, crds: [] }).filter(({ object }) => object.kind === disguise);
  const made = disguises.map(({ object }) => readCrd({ ...object, kind }, origin));
  return [...inFiles(fetched.chart).filter(({ name }) => brought.has(name)), ...made];
}

function inFiles(chart: Chart): CustomResource[] {
  return [...[...chart.crds].flatMap(([path, text]) => readCrds(text, path)), ...chart.subcharts.flatMap(inFiles)];
}

function disguised(files: ReadonlyMap<string, Uint8Array>): Record<string, Uint8Array> {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  return Object.fromEntries(
    [...files].map(([path, bytes]) => {
      const text = /\.(ya?ml|tpl|txt|json)$/.test(path) ? decoder.decode(bytes) : '';
      return [path, text.includes(kind) ? encoder.encode(text.replaceAll(kindField, `kind$1:$2${disguise}`)) : bytes];
    }),
  );
}
