import { parseAllDocuments } from 'yaml';
import { ImportProblem } from '../import-problem.ts';
import { mergeValues } from '../values/merge-values.ts';
import type { Chart, ChartDependency } from './chart.ts';
import { filesBelow, type ChartFiles } from './chart-files.ts';

type Mapping = Record<string, unknown>;

/**
 * Reads a chart from its files.
 * @param origin what the files came from, for messages
 * @throws {ImportProblem} where the files are no chart, or one of them cannot be read
 */
export function readChart(files: ChartFiles, origin: string): Chart {
  const text = files.get('Chart.yaml');
  if (text === undefined) throw new ImportProblem(`"${origin}" is not a chart: it has no Chart.yaml`);
  const metadata = readYaml(text, `${origin}/Chart.yaml`);
  const { name, version } = { ...textField(metadata, 'name'), ...textField(metadata, 'version') };
  if (name === undefined || version === undefined) {
    throw new ImportProblem(`"${origin}" is not a chart: its Chart.yaml has no name or no version`);
  }
  const valuesText = files.get('values.yaml') ?? '';
  return {
    name,
    version,
    ...textField(metadata, 'appVersion'),
    ...textField(metadata, 'kubeVersion'),
    type: metadata['type'] === 'library' ? 'library' : 'application',
    deprecated: metadata['deprecated'] === true,
    dependencies: readDependencies(metadata, files, origin),
    valuesText,
    values: readYaml(valuesText, `${origin}/values.yaml`),
    ...readSchema(files, origin),
    crds: new Map([...filesBelow(files, 'crds')].filter(([path]) => /\.(ya?ml|json)$/.test(path))),
    ci: new Map([...filesBelow(files, 'ci')].filter(([path]) => /\.ya?ml$/.test(path))),
    templates: filesBelow(files, 'templates'),
    subcharts: subchartFolders(files).map((folder) => readChart(filesBelow(files, folder), `${origin}/${folder}`)),
  };
}

/** As Helm reads YAML: of a key that stands twice the last counts, and documents are merged, the later over the earlier. */
function readYaml(text: string, origin: string): Mapping {
  try {
    const documents = [...parseAllDocuments(text, { merge: true, uniqueKeys: false, logLevel: 'error' })];
    const error = documents.flatMap(({ errors }) => errors)[0];
    if (error !== undefined) throw error;
    const values = documents.map((document) => (document.toJS({ maxAliasCount: 10_000 }) ?? {}) as unknown);
    if (values.every((value) => typeof value === 'object' && !Array.isArray(value)))
      return (values as Mapping[]).reduce(mergeValues, {});
  } catch (error) {
    throw new ImportProblem(`"${origin}" is not YAML: ${firstLine(error)}`);
  }
  throw new ImportProblem(`"${origin}" is not a YAML mapping`);
}

function readSchema(files: ChartFiles, origin: string): { schema?: unknown } {
  const text = files.get('values.schema.json');
  if (text === undefined) return {};
  try {
    const schema: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) throw new Error('not a JSON object');
    return { schema };
  } catch (error) {
    throw new ImportProblem(`"${origin}/values.schema.json" is broken: ${firstLine(error)}`);
  }
}

/** Helm 2 charts list their dependencies in `requirements.yaml`. */
function readDependencies(metadata: Mapping, files: ChartFiles, origin: string): ChartDependency[] {
  const requirements = files.get('requirements.yaml');
  const listed =
    metadata['dependencies'] ?? (requirements && readYaml(requirements, `${origin}/requirements.yaml`)['dependencies']);
  return Array.isArray(listed) ? listed.map((row) => readDependency(row as Mapping)) : [];
}

function readDependency(row: Mapping): ChartDependency {
  const condition = typeof row['condition'] === 'string' ? row['condition'] : '';
  return {
    name: String(row['name']),
    version: String(row['version'] ?? ''),
    ...textField(row, 'repository'),
    ...textField(row, 'alias'),
    conditions: condition
      .split(',')
      .map((path) => path.trim())
      .filter((path) => path !== ''),
    tags: Array.isArray(row['tags']) ? row['tags'].map(String) : [],
  };
}

function subchartFolders(files: ChartFiles): string[] {
  const folders = [...files.keys()].map((path) => /^(charts\/[^/]+)\/Chart\.yaml$/.exec(path)?.[1]);
  return folders.filter((folder) => folder !== undefined).sort();
}

function textField<Key extends string>(from: Mapping, key: Key): { [key in Key]?: string } {
  const value = from[key];
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text !== '' ? ({ [key]: text } as { [key in Key]?: string }) : {};
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
