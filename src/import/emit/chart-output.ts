import type { OutputFile } from '../../model/output-file.ts';
import type { Chart } from '../chart/chart.ts';
import type { ChartOrigin } from '../chart-origin.ts';
import type { LearntChart } from '../learn/learn-chart.ts';
import { valuesOfChart } from '../values/chart-values.ts';
import { shapeOf } from '../values/shape-of.ts';
import { valueTypes } from '../values/value-types.ts';
import { withoutProse } from '../values/without-prose.ts';
import { chartModule, header } from './chart-module.ts';
import { formatJson } from './format-json.ts';
import { pascalCase } from './names.ts';
import { orderKeys } from './order-keys.ts';

/** Everything that one imported chart becomes, below `imports/charts/<name>`. */
export async function chartOutput(
  name: string,
  chart: Chart,
  learnt: LearntChart,
  origin: ChartOrigin,
  authoring: string,
): Promise<OutputFile[]> {
  const folder = `imports/charts/${name}`;
  const values = valuesOfChart(chart);
  const types = await valueTypes(values, `${pascalCase(name)}Values`);
  return [
    { path: `${folder}/index.ts`, content: chartModule(name, chart, learnt, origin, authoring) },
    { path: `${folder}/values.ts`, content: `${header(name)}\n${types}` },
    { path: `${folder}/shape.json`, content: formatJson(shapeOf(values), 2) },
    ...(learnt.crds.length === 0
      ? []
      : [{ path: `${folder}/crds.json`, content: formatJson(orderKeys(learnt.crds), 1) }]),
    ...(chart.schema === undefined ? [] : [schemaFile(folder, chart.schema)]),
  ];
}

function schemaFile(folder: string, schema: unknown): OutputFile {
  return { path: `${folder}/schema.json`, content: formatJson(withoutProse(schema), 2) };
}
