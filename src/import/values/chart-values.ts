import type { Chart } from '../chart/chart.ts';
import { tryParseValues } from './try-parse-values.ts';
import { withEvidence } from './evidence.ts';
import { inferSchema } from './infer-schema.ts';
import { completeSchema, uniteSchemas } from './merge-schemas.ts';
import { normalizeSchema } from './normalize-schema.ts';
import { openWholes, valuesInTemplates } from './template-keys.ts';
import { openMap, type ValuesSchema } from './values-schema.ts';

/**
 * What values a chart takes: its own schema, completed by its values file; the values of sub-charts under their alias; `global` shared
 * by all of them; switches that conditions and tags name.
 */
export function valuesOfChart(chart: Chart): ValuesSchema {
  const own = ownValues(chart);
  const subcharts = chart.subcharts
    .filter((subchart) => subchart.type !== 'library')
    .flatMap((subchart) => subchartValues(chart, subchart));
  const nested: ValuesSchema = {
    types: ['object'],
    keys: Object.fromEntries(subcharts.map(({ key, schema }) => [key, withoutGlobal(schema)])),
  };
  const shared: ValuesSchema = {
    types: ['object'],
    keys: { global: sharedGlobal([own, ...subcharts.map(({ schema }) => schema)]) },
  };
  const switches = chart.dependencies.flatMap(switchesOf);
  return [nested, ...switches].reduce((all, part) => completeSchema(part, all), completeSchema(shared, own));
}

/** What any of the charts reads of `global`; those that only say that it is a mapping add nothing. */
function sharedGlobal(schemas: readonly ValuesSchema[]): ValuesSchema {
  const globals = schemas
    .flatMap((schema) => schema.keys?.['global'] ?? [])
    .filter((schema) => schema.keys !== undefined);
  return globals.length === 0 ? openMap : globals.reduce(uniteSchemas);
}

function ownValues(chart: Chart): ValuesSchema {
  const shown = valuesInTemplates(chart);
  const written = [...chart.ci.values()]
    .map(tryParseValues)
    .reduce<ValuesSchema>((known, values) => withEvidence(known, values), inferSchema(chart.valuesText));
  const inferred = openWholes(completeSchema(written, shown), shown);
  return chart.schema === undefined ? inferred : completeSchema(normalizeSchema(chart.schema), inferred);
}

/** A chart may be a dependency several times, under an alias each. */
function subchartValues(parent: Chart, subchart: Chart): { key: string; schema: ValuesSchema }[] {
  const aliases = parent.dependencies.filter((row) => row.name === subchart.name).map((row) => row.alias ?? row.name);
  const schema = valuesOfChart(subchart);
  return [...new Set(aliases.length > 0 ? aliases : [subchart.name])].map((key) => ({ key, schema }));
}

function withoutGlobal(schema: ValuesSchema): ValuesSchema {
  const { global: _global, ...keys } = schema.keys ?? {};
  return { ...schema, types: ['object'], keys: { ...keys, global: openMap } };
}

function switchesOf(dependency: Chart['dependencies'][number]): ValuesSchema[] {
  const paths = [
    ...dependency.conditions.map((path) => path.split('.')),
    ...dependency.tags.map((tag) => ['tags', tag]),
  ];
  return paths.map((path) =>
    path.reduceRight<ValuesSchema>((schema, key) => ({ types: ['object'], keys: { [key]: schema } }), {
      types: ['boolean'],
    }),
  );
}
