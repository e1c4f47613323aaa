import type { ChartFacts } from '../../model/chart-facts.ts';
import type { ChartOrigin } from '../chart-origin.ts';
import { serviceHandles, workloadHandles, type Handles } from './handles.ts';
import { constantName, pascalCase, propertyKey, quote } from './names.ts';

/** The generated module of one chart, `index.ts`. */
export function chartModule(name: string, facts: ChartFacts, origin: ChartOrigin, authoring: string): string {
  const services = serviceHandles(facts);
  const workloads = workloadHandles(facts);
  const values = `${pascalCase(name)}Values`;
  return [
    header(name),
    `import type { ImportedChart } from ${quote(authoring)};`,
    "import facts from './facts.json' with { type: 'json' };",
    "import shape from './shape.json' with { type: 'json' };",
    `import type { ${values} } from './values.ts';`,
    '',
    `export type { ${values} };`,
    '',
    ...docLines(facts, origin),
    `export const ${constantName(name, ['facts', 'shape'])}: ImportedChart<${values}, ${unionOf(services)}, ${unionOf(workloads)}> = {`,
    ...Object.entries(fieldsOf(facts, origin)).map(([key, value]) => `  ${key}: ${value},`),
    "  facts: facts as ImportedChart['facts'],",
    "  shape: shape as ImportedChart['shape'],",
    ...recordLines('services', services),
    ...recordLines('workloads', workloads),
    '};',
    '',
  ].join('\n');
}

/** The line that opens every generated file. */
export function header(name: string): string {
  return `// Made by "strata import" (see ${quote(name)} in imports.lock.json). Do not edit.`;
}

function fieldsOf(facts: ChartFacts, origin: ChartOrigin): Record<string, string> {
  const texts = {
    name: facts.chart, version: facts.version, appVersion: facts.appVersion, repository: origin.repository, oci: origin.oci, path: origin.path,
    digest: origin.digest, namespace: origin.namespace,
  };
  const fields = Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, quote(text)]]));
  const { retired } = origin;
  if (retired !== undefined) fields.push(['retired', `{ since: ${quote(retired.since)}, successor: ${quote(retired.successor)} }`]);
  return Object.fromEntries(fields) as Record<string, string>;
}

function docLines(facts: ChartFacts, { retired }: ChartOrigin): string[] {
  const app = facts.appVersion === undefined ? '' : `, application ${facts.appVersion}`;
  const title = comment(`Chart ${facts.chart} ${facts.version}${app}.`);
  if (retired === undefined) return [`/** ${title} */`];
  return ['/**', ` * ${title}`, comment(` * @deprecated Retired since ${retired.since}; what follows it: ${retired.successor}.`), ' */'];
}

/** Words of a chart's author, which must not end the comment. */
function comment(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll(/\s+/g, (blanks) => (blanks.includes('\n') ? ' ' : blanks));
}

function unionOf(handles: Handles): string {
  const keys = Object.keys(handles);
  return keys.length === 0 ? 'never' : keys.map(quote).join(' | ');
}

function recordLines(name: string, handles: Handles): string[] {
  const entries = Object.entries(handles);
  if (entries.length === 0) return [`  ${name}: {},`];
  return [`  ${name}: {`, ...entries.map(([key, target]) => `    ${propertyKey(key)}: ${quote(target)},`), '  },'];
}
