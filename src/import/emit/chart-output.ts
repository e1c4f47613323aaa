import type { ChartFacts } from '../../model/chart-facts.ts';
import type { OutputFile } from '../../model/output-file.ts';
import type { Chart } from '../chart/chart.ts';
import type { ChartOrigin } from '../chart-origin.ts';
import { valuesOfChart } from '../values/chart-values.ts';
import { shapeOf } from '../values/shape-of.ts';
import { valueTypes } from '../values/value-types.ts';
import { chartModule, header } from './chart-module.ts';
import { formatJson } from './format-json.ts';
import { orderKeys } from './order-keys.ts';
import { pascalCase } from './names.ts';
import { withoutProse } from '../values/without-prose.ts';

/** Everything that one imported chart becomes, below `imports/charts/<name>`. */
export async function chartOutput(name: string, chart: Chart, facts: ChartFacts, origin: ChartOrigin, authoring: string): Promise<OutputFile[]> {
  const folder = `imports/charts/${name}`;
  const values = valuesOfChart(chart);
  const types = await valueTypes(values, `${pascalCase(name)}Values`);
  return [
    { path: `${folder}/index.ts`, content: chartModule(name, facts, origin, authoring) },
    { path: `${folder}/values.ts`, content: `${header(name)}\n${types}` },
    { path: `${folder}/facts.json`, content: formatJson(orderKeys(facts), 2) },
    { path: `${folder}/shape.json`, content: formatJson(shapeOf(values), 2) },
    ...(chart.schema === undefined ? [] : [{ path: `${folder}/schema.json`, content: formatJson(withoutProse(chart.schema), 2) }]),
  ];
}
