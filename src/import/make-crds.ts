import { basename, resolve } from 'node:path';
import { kindOfPath, tryReadFile } from '../host/import-files.ts';
import { NetworkProblem } from '../host/network.ts';
import { readFolder } from '../host/read-folder.ts';
import type { JsonObject } from '../model/json.ts';
import type { CustomResource } from './crds/custom-resource.ts';
import { readCrds } from './crds/read-crds.ts';
import { uniteByName } from './crds/unite-by-name.ts';
import { readJsonSchemas, type ResourceNames } from './crds/read-json-schema.ts';
import { digestOf } from './download/archive.ts';
import { expectOk } from './download/helm-repository.ts';
import { fetchChart } from './fetch-chart.ts';
import type { ImportContext } from './import-context.ts';
import { ImportProblem } from './import-problem.ts';
import { definitionsInFiles } from './learn/find-definitions.ts';
import { chartRenderer } from './learn/chart-renderer.ts';
import { wholeDefinitions } from './learn/whole-definitions.ts';
import { referenceOf, type ImportLock, type LockedCrds } from './lock/import-lock.ts';

/** Definitions, and what identifies the file that they are from. */
export interface MadeCrds {
  readonly crds: readonly CustomResource[];
  readonly version?: string;
  readonly digest?: string;
  /** Kinds that were made of JSON Schemas, with the versions that there were. */
  readonly schemas?: readonly ResourceNames[];
}

/** Reads the definitions of an import: from a chart of the lock file, a URL, a file or a folder. */
export async function makeCrds(
  source: Omit<LockedCrds, 'definitions'>,
  lock: ImportLock,
  context: ImportContext,
): Promise<MadeCrds> {
  const made = await readSource(source, lock, context);
  if (made.crds.length === 0) throw new ImportProblem(`${describe(source)} holds no custom resource definitions`);
  return { ...made, crds: uniteByName(made.crds, context.note) };
}

async function readSource(
  source: Omit<LockedCrds, 'definitions'>,
  lock: ImportLock,
  context: ImportContext,
): Promise<MadeCrds> {
  if (source.chart !== undefined) return fromChart(source.chart, lock, context);
  if (source.path !== undefined) return fromPath(source.path, source.schemas, context);
  if (source.url !== undefined) return fromUrl(source.url, source.schemas, context);
  throw new ImportProblem('the lock file does not say where these custom resource definitions are from');
}

async function fromChart(name: string, lock: ImportLock, context: ImportContext): Promise<MadeCrds> {
  const locked = Object.hasOwn(lock.charts, name) ? lock.charts[name] : undefined;
  if (locked === undefined) throw new ImportProblem(`chart "${name}" is not imported: import it first`);
  const fetched = await fetchChart(referenceOf(name, locked), locked.version, context);
  const { values = {}, namespace = 'default', kubernetes = context.kubernetes } = locked;
  const { render: helm } = context;
  const given = { render: helm, ...(kubernetes === undefined ? {} : { kubernetes }) };
  const render = chartRenderer(fetched, definitionsInFiles(fetched.chart), namespace, given);
  return { crds: wholeDefinitions(fetched, values, render), version: fetched.version };
}

async function fromUrl(
  url: string,
  schemas: readonly ResourceNames[] | undefined,
  context: ImportContext,
): Promise<MadeCrds> {
  if (context.mirror !== undefined) throw new ImportProblem(`the mirror "${context.mirror}" holds charts, not ${url}`);
  if (schemas !== undefined)
    return { crds: await Promise.all(schemas.map((names) => fetchSchemas(url, names, context))), schemas };
  const bytes = await fetchFile(url, context);
  return { crds: readCrds(new TextDecoder().decode(bytes), url), digest: digestOf(bytes) };
}

/** The URL has `{kind}` and `{version}` in the place of what differs from file to file, both in lower case. */
async function fetchSchemas(url: string, names: ResourceNames, context: ImportContext): Promise<CustomResource> {
  const versions = await Promise.all(
    (names.versions ?? []).map(async (version) => {
      const file = url.replaceAll('{kind}', names.kind.toLowerCase()).replaceAll('{version}', version);
      return { version, schema: readSchema(new TextDecoder().decode(await fetchFile(file, context)), file) };
    }),
  );
  return readJsonSchemas(names, versions);
}

async function fetchFile(url: string, { network, credentials }: ImportContext): Promise<Uint8Array> {
  try {
    const answer = await network.fetch(url, { headers: credentials.headersFor(url), decode: true });
    expectOk(answer, url);
    return answer.body;
  } catch (error) {
    if (error instanceof NetworkProblem) throw new ImportProblem(error.message);
    throw error;
  }
}

async function fromPath(
  path: string,
  schemas: readonly ResourceNames[] | undefined,
  { root }: ImportContext,
): Promise<MadeCrds> {
  const absolute = resolve(root, path);
  const kind = await kindOfPath(absolute);
  if (kind === undefined) throw new ImportProblem(`there is no file or folder "${path}"`);
  const files =
    kind === 'folder'
      ? await readFolder(absolute)
      : new Map([[basename(path), (await tryReadFile(absolute)) ?? new Uint8Array()]]);
  if (files.has('Chart.yaml'))
    throw new ImportProblem(
      `"${path}" is a chart: import it with "strata import chart", then its definitions by its name`,
    );
  const texts = [...files].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)] as const);
  if (schemas !== undefined) return fromSchemaFiles(schemas, texts, path);
  return {
    crds: texts
      .filter(([file]) => /\.(ya?ml|json)$/.test(file))
      .flatMap(([file, text]) => readCrds(text, kind === 'folder' ? `${path}/${file}` : path)),
  };
}

/** Catalogues call files `<kind>_<version>.json`, in lower case. Versions that are not stable come first, so that the last one counts as stored. */
function fromSchemaFiles(
  schemas: readonly ResourceNames[],
  files: readonly (readonly [string, string])[],
  folder: string,
): MadeCrds {
  const stable = (version: string) => !/alpha|beta/.test(version);
  const rows = schemas.map((names) => {
    const versions = files
      .flatMap(([file, text]) => {
        const [, kind, version] = /(?:^|\/)([a-z0-9]+)_(v\d\w*)\.json$/.exec(file) ?? [];
        return kind === names.kind.toLowerCase() && version !== undefined
          ? [{ version, schema: readSchema(text, `${folder}/${file}`) }]
          : [];
      })
      .sort((a, b) => Number(stable(a.version)) - Number(stable(b.version)) || (a.version < b.version ? -1 : 1));
    if (versions.length === 0)
      throw new ImportProblem(
        `"${folder}" has no schema of ${names.kind} (${names.kind.toLowerCase()}_<version>.json)`,
      );
    return {
      names: { ...names, versions: versions.map(({ version }) => version) },
      crd: readJsonSchemas(names, versions),
    };
  });
  return { crds: rows.map(({ crd }) => crd), schemas: rows.map(({ names }) => names) };
}

function readSchema(text: string, file: string): JsonObject {
  try {
    return JSON.parse(text) as JsonObject;
  } catch (error) {
    throw new ImportProblem(`"${file}" is not JSON: ${(error as Error).message}`);
  }
}

function describe({ chart, url, path }: Omit<LockedCrds, 'definitions'>): string {
  return chart === undefined ? `"${url ?? path ?? ''}"` : `chart "${chart}"`;
}
