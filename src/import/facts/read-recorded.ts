import type { ChartFacts } from '../../model/chart-facts.ts';
import { ImportProblem } from '../import-problem.ts';

/**
 * Reads recorded facts: JSON in the shape of `ChartFacts`, as `facts.json` of an imported chart has it. They take the place of rendering.
 * @throws {ImportProblem} where the text is not such facts, or those of another chart or version
 */
export function readRecordedFacts(text: string, file: string, chart: { readonly name: string; readonly version: string }): ChartFacts {
  const facts = parse(text, file);
  for (const field of ['objects', 'requires', 'requiredValues'] as const) {
    if (!Array.isArray(facts[field])) throw new ImportProblem(`"${file}" holds no facts of a chart: "${field}" is no list`);
  }
  const broken = facts.objects.find(({ apiVersion, kind, name, namespace }) => [apiVersion, kind, name, namespace].some((text_) => typeof text_ !== 'string'));
  if (broken !== undefined) throw new ImportProblem(`"${file}" holds an object without apiVersion, kind, name or namespace: ${JSON.stringify(broken).slice(0, 120)}`);
  if (facts.chart !== chart.name || facts.version !== chart.version) {
    throw new ImportProblem(`"${file}" holds the facts of ${facts.chart} ${facts.version}, not of ${chart.name} ${chart.version}`);
  }
  return facts.rendered === 'recorded' ? facts : { ...facts, rendered: 'recorded' };
}

function parse(text: string, file: string): ChartFacts {
  try {
    return JSON.parse(text) as ChartFacts;
  } catch (error) {
    throw new ImportProblem(`"${file}" is not JSON: ${(error as Error).message}`);
  }
}
