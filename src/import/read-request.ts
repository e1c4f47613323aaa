import { basename, resolve } from 'node:path';
import { parse } from 'yaml';
import { kindOfPath, tryReadFile } from '../host/import-files.ts';
import type { ResourceNames } from './crds/read-json-schema.ts';
import { nearestName } from './download/choose-version.ts';
import { parseReference, pathFromRoot, refuseCredentials, type Reference } from './download/reference.ts';
import type { ImportContext } from './import-context.ts';
import type { CrdRequest } from './import-crds.ts';
import { ImportProblem } from './import-problem.ts';
import { isOfTemplate, isTemplate } from './is-template.ts';
import { loadLock, type LockedChart } from './lock/import-lock.ts';
import type { ChartRequest } from './make-chart.ts';
import { fetchChart } from './fetch-chart.ts';

/** Options of `strata import` that say what to import. */
interface Given {
  readonly name?: string;
  readonly version?: string;
  readonly values?: string;
  readonly namespace?: string;
  readonly retired?: string;
  readonly kinds?: string;
  readonly source?: string;
  readonly oci?: string;
  readonly repackaged?: boolean;
}

/** Puts together what is asked for about a chart. What an earlier import under the same name was told, and this one is not, stays. */
export async function readChartRequest(
  text: string,
  chart: string | undefined,
  given: Given,
  context: ImportContext,
): Promise<ChartRequest> {
  const { reference, version: fragment } = parseReference(text, chart, context);
  const version = given.version ?? fragment;
  const name = given.name ?? (await defaultName(reference, version, context));
  if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(name))
    throw new ImportProblem(`"${name}" cannot name a folder: use lower-case letters, digits and dashes`);
  const { charts } = await loadLock(context.root);
  const before = Object.hasOwn(charts, name) ? charts[name] : undefined;
  const { namespace, retired, values, kubernetes } = before ?? {};
  const locked: ChartRequest['locked'] = {
    ...publishedAt(
      given.source === undefined ? reference : parseReference(given.source, undefined, context).reference,
      given.oci ?? before?.oci,
    ),
    ...keep('namespace', given.namespace ?? namespace),
    ...keep('retired', given.retired === undefined ? retired : readRetired(given.retired)),
    ...keep('values', given.values === undefined ? values : await readValues(given.values, context)),
    ...keep('kubernetes', kubernetes),
  };
  return { name, reference, locked, ...keep('version', version), ...keep('repackaged', given.repackaged) };
}

/** Puts together what is asked for about custom resource definitions. */
export async function readCrdRequest(text: string, given: Given, context: ImportContext): Promise<CrdRequest> {
  const lock = await loadLock(context.root);
  const isPath = (await kindOfPath(resolve(context.cwd, text))) !== undefined;
  const isFolderOfChart = isPath && (await kindOfPath(resolve(context.cwd, text, 'Chart.yaml'))) === 'file';
  const isChart = (!isPath || isFolderOfChart) && Object.hasOwn(lock.charts, text);
  const isUrl = /^https?:\/\//.test(text);
  if (!isChart && !isUrl && !isPath) {
    const near = nearestName(text, Object.keys(lock.charts));
    throw new ImportProblem(
      `there is no file, folder or imported chart "${text}"${near === undefined ? '' : `: did you mean "${near}"?`}`,
    );
  }
  const name = given.name ?? (isChart ? text : basename(text).replace(/\.(ya?ml|json)$/, ''));
  const schemas = given.kinds === undefined ? undefined : await readKinds(given.kinds, context);
  if (isUrl) refuseCredentials(text);
  const source = isChart
    ? { chart: text }
    : isUrl
      ? { url: text }
      : { path: pathFromRoot(text, context), ...keep('schemas', schemas) };
  return { name, source, ...keep('published', given.source), ...keep('version', given.version) };
}

/** A chart goes by its own name. */
async function defaultName(reference: Reference, version: string | undefined, context: ImportContext): Promise<string> {
  if (reference.type === 'repository') return reference.chart;
  if (reference.type === 'oci') return reference.url.slice(reference.url.lastIndexOf('/') + 1);
  return (await fetchChart(reference, version, context)).chart.name;
}

function publishedAt(
  reference: Reference,
  oci: string | undefined,
): Pick<LockedChart, 'repository' | 'chart' | 'oci' | 'path'> {
  if (reference.type === 'repository')
    return { repository: reference.url, chart: reference.chart, ...keep('oci', oci) };
  if (reference.type === 'oci') return { oci: reference.url };
  return { path: reference.path, ...keep('oci', oci) };
}

function readRetired(text: string): { since: string; successor: string } {
  const [, since, successor] = /^([^:]+):\s*(.+)$/.exec(text) ?? [];
  if (since === undefined || successor === undefined)
    throw new ImportProblem(`--retired is written as since:successor, not "${text}"`);
  return { since, successor };
}

async function readValues(file: string, context: ImportContext): Promise<Record<string, unknown>> {
  const value = await readData(file, context);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ImportProblem(`"${file}" holds no values: it is no mapping`);
  return value as Record<string, unknown>;
}

async function readKinds(file: string, context: ImportContext): Promise<readonly ResourceNames[]> {
  const value = await readData(file, context);
  const isRow = (row: unknown) =>
    ['group', 'kind', 'plural', 'scope'].every(
      (key) => typeof (row as Record<string, unknown> | null)?.[key] === 'string',
    );
  if (!Array.isArray(value) || !value.every(isRow))
    throw new ImportProblem(`"${file}" is no list of kinds, each with group, kind, plural and scope`);
  return value as ResourceNames[];
}

async function readData(file: string, { cwd }: ImportContext): Promise<unknown> {
  const bytes = await tryReadFile(resolve(cwd, file));
  if (bytes === undefined) throw new ImportProblem(`there is no file "${file}"`);
  const text = new TextDecoder().decode(bytes);
  const template = new ImportProblem(`"${file}" is not YAML: it is a template of a chart; values are plain YAML`);
  try {
    const data = parse(text, { logLevel: 'error' }) as unknown;
    if (isTemplate(text) && isOfTemplate(data)) throw template;
    return data;
  } catch (error) {
    if (error === template || isTemplate(text)) throw template;
    throw new ImportProblem(`"${file}" is not YAML: ${(error as Error).message.split('\n')[0] ?? ''}`);
  }
}

function keep<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [name in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [name in Key]: Value });
}
