import type { Chart } from '../chart/chart.ts';
import type { ChartOrigin } from '../chart-origin.ts';
import type { LearntChart } from '../learn/learn-chart.ts';
import { constantName, pascalCase, quote } from './names.ts';

/** The generated module of one chart, `index.ts`. */
export function chartModule(
  name: string,
  chart: Chart,
  learnt: LearntChart,
  origin: ChartOrigin,
  authoring: string,
): string {
  const values = `${pascalCase(name)}Values`;
  const hasCrds = learnt.crds.length > 0;
  const { definitions, groups } = learnt.mayCreate;
  return [
    header(name),
    `import type { ImportedChart } from ${quote(authoring)};`,
    ...(hasCrds ? ["import crds from './crds.json' with { type: 'json' };"] : []),
    "import shape from './shape.json' with { type: 'json' };",
    `import type { ${values} } from './values.ts';`,
    '',
    `export type { ${values} };`,
    '',
    union('Services', learnt.services),
    union('Workloads', learnt.workloads),
    '',
    ...docLines(chart, origin),
    `export const ${constantName(name, ['crds', 'shape'])}: ImportedChart<${values}, Services, Workloads> = {`,
    ...Object.entries(fieldsOf(chart, origin)).map(([key, value]) => `  ${key}: ${value},`),
    ...(chart.type === 'library' ? ['  library: true,'] : []),
    "  shape: shape as ImportedChart['shape'],",
    hasCrds ? "  crds: crds as ImportedChart['crds']," : '  crds: [],',
    `  mayCreate: { definitions: ${definitions}, groups: [${groups.map(quote).join(', ')}] },`,
    '};',
    '',
  ].join('\n');
}

/** The line that opens every generated file. */
export function header(name: string): string {
  return `// Made by "strata import" (see ${quote(name)} in imports.lock.json). Do not edit.`;
}

function fieldsOf(chart: Chart, origin: ChartOrigin): Record<string, string> {
  const { name, version, appVersion, kubeVersion } = chart;
  const { repository, oci, path, digest, content, namespace, retired } = origin;
  const texts = { name, version, appVersion, repository, oci, path, digest, content, namespace, kubeVersion };
  const fields = Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, quote(text)]]));
  if (retired !== undefined) {
    fields.push(['retired', `{ since: ${quote(retired.since)}, successor: ${quote(retired.successor)} }`]);
  }
  return Object.fromEntries(fields) as Record<string, string>;
}

function docLines({ name, version, appVersion }: Chart, { retired }: ChartOrigin): string[] {
  const app = appVersion === undefined ? '' : `, application ${appVersion}`;
  const title = comment(`Chart ${name} ${version}${app}.`);
  if (retired === undefined) return [`/** ${title} */`];
  const deprecated = comment(`@deprecated Retired since ${retired.since}; what follows it: ${retired.successor}.`);
  return ['/**', ` * ${title}`, ` * ${deprecated}`, ' */'];
}

/** Words of a chart's author, which must not end the comment. */
function comment(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll(/\s+/g, (blanks) => (blanks.includes('\n') ? ' ' : blanks));
}

/** The keys of handles that an editor completes. */
function union(name: string, keys: readonly string[]): string {
  if (keys.length === 0) return `type ${name} = never;`;
  const line = `type ${name} = ${keys.map(quote).join(' | ')};`;
  return line.length <= 120 ? line : [`type ${name} =`, ...keys.map((key) => `  | ${quote(key)}`)].join('\n') + ';';
}
