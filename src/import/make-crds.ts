import { basename, resolve } from 'node:path';
import { kindOfPath, tryReadFile } from '../host/import-files.ts';
import { NetworkProblem } from '../host/network.ts';
import { readFolder } from '../host/read-folder.ts';
import type { JsonObject } from '../model/json.ts';
import type { CustomResource } from './crds/custom-resource.ts';
import { readCrds } from './crds/read-crds.ts';
import { readJsonSchemas, type ResourceNames } from './crds/read-json-schema.ts';
import { digestOf } from './download/archive.ts';
import { expectOk } from './download/helm-repository.ts';
import { fetchChart } from './fetch-chart.ts';
import type { ImportContext } from './import-context.ts';
import { ImportProblem } from './import-problem.ts';
import { learnCrds } from './learn-facts.ts';
import { referenceOf, type ImportLock, type LockedCrds } from './lock/import-lock.ts';

/** Definitions, and what identifies the file that they are from. */
export interface MadeCrds {
  readonly crds: readonly CustomResource[];
  readonly version?: string;
  readonly digest?: string;
}

/** Reads the definitions of an import: from a chart of the lock file, a URL, a file or a folder. */
export async function makeCrds(source: Omit<LockedCrds, 'definitions'>, lock: ImportLock, context: ImportContext): Promise<MadeCrds> {
  const made = await readSource(source, lock, context);
  if (made.crds.length === 0) throw new ImportProblem(`${describe(source)} holds no custom resource definitions`);
  return made;
}

async function readSource(source: Omit<LockedCrds, 'definitions'>, lock: ImportLock, context: ImportContext): Promise<MadeCrds> {
  if (source.chart !== undefined) return fromChart(source.chart, lock, context);
  if (source.path !== undefined) return fromPath(source.path, source.schemas, context);
  if (source.url !== undefined) return fromUrl(source.url, context);
  throw new ImportProblem('the lock file does not say where these custom resource definitions are from');
}

async function fromChart(name: string, lock: ImportLock, context: ImportContext): Promise<MadeCrds> {
  const locked = lock.charts[name];
  if (locked === undefined) throw new ImportProblem(`chart "${name}" is not imported: import it first`);
  const fetched = await fetchChart(referenceOf(name, locked), locked.version, context);
  return { crds: await learnCrds(fetched, locked.values ?? {}, context), version: fetched.version };
}

async function fromUrl(url: string, { network, credentials, mirror }: ImportContext): Promise<MadeCrds> {
  if (mirror !== undefined) throw new ImportProblem(`the mirror "${mirror}" holds charts, not ${url}`);
  try {
    const answer = await network.fetch(url, { headers: credentials.headersFor(url), decode: true });
    expectOk(answer, url);
    return { crds: readCrds(new TextDecoder().decode(answer.body), url), digest: digestOf(answer.body) };
  } catch (error) {
    if (error instanceof NetworkProblem) throw new ImportProblem(error.message);
    throw error;
  }
}

async function fromPath(path: string, schemas: readonly ResourceNames[] | undefined, { root }: ImportContext): Promise<MadeCrds> {
  const absolute = resolve(root, path);
  const kind = await kindOfPath(absolute);
  if (kind === undefined) throw new ImportProblem(`there is no file or folder "${path}"`);
  const files = kind === 'folder' ? await readFolder(absolute) : new Map([[basename(path), await tryReadFile(absolute) ?? new Uint8Array()]]);
  const texts = [...files].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)] as const);
  if (schemas !== undefined) return { crds: schemas.flatMap((names) => fromJsonSchemas(names, texts)) };
  return { crds: texts.filter(([file]) => /\.(ya?ml|json)$/.test(file)).flatMap(([file, text]) => readCrds(text, `${path}/${file}`)) };
}

/** Catalogues call files `<kind>_<version>.json`, in lower case. The oldest version comes first. */
function fromJsonSchemas(names: ResourceNames, files: readonly (readonly [string, string])[]): CustomResource[] {
  const versions = files.flatMap(([file, text]) => {
    const [, kind, version] = /(?:^|\/)([a-z0-9]+)_(v\d\w*)\.json$/.exec(file) ?? [];
    return kind === names.kind.toLowerCase() && version !== undefined ? [{ version, schema: JSON.parse(text) as JsonObject }] : [];
  });
  const stable = (version: string) => !/alpha|beta/.test(version);
  const sorted = versions.sort((a, b) => Number(stable(a.version)) - Number(stable(b.version)) || (a.version < b.version ? -1 : 1));
  return sorted.length === 0 ? [] : [readJsonSchemas(names, sorted)];
}

function describe({ chart, url, path }: Omit<LockedCrds, 'definitions'>): string {
  return chart === undefined ? `"${url ?? path ?? ''}"` : `chart "${chart}"`;
}
