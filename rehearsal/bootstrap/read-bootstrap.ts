import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Plan } from '../../src/model/plan.ts';
import { releasesOf } from '../../src/model/resource-lookups.ts';
import { StillNotTrue } from '../wait-until.ts';

/** A release as Terraform reads it from `clusters/<cluster>/bootstrap`. */
export interface BootstrapRelease {
  readonly name: string;
  readonly namespace: string;
  readonly chart: string;
  readonly version: string;
  /** URL of its Helm repository, or of its registry without the chart's name. */
  readonly repository: string;
  readonly wait: boolean;
  /** Text of the file of values beside it. */
  readonly values: string;
}

const ending = '.release.yaml';

/**
 * The releases that bootstrap installs, from the very files that it reads.
 * @throws {StillNotTrue} where a file is missing, broken, or not there for a release that the engine takes over
 */
export async function readBootstrap(tree: string, plan: Plan): Promise<readonly BootstrapRelease[]> {
  const folder = `clusters/${plan.target.name}/bootstrap`;
  const names = await readdir(join(tree, folder)).catch(() => []);
  const files = names.filter((name) => name.endsWith(ending)).sort();
  const releases = await Promise.all(files.map((file) => readRelease(tree, `${folder}/${file}`)));
  const adopted = releasesOf(plan).flatMap(({ release }) => (release.adopted ? [release] : []));
  const missing = adopted.find((release) => {
    return !releases.some(({ name, namespace }) => name === release.name && namespace === release.namespace);
  });
  if (missing === undefined) return releases;
  throw new StillNotTrue(
    `the engine takes over the release "${missing.name}", but ${folder}/${missing.name}${ending}, from which bootstrap installs it, is not in the tree`,
  );
}

async function readRelease(tree: string, path: string): Promise<BootstrapRelease> {
  const beside = `${path.slice(0, -ending.length)}.values.yaml`;
  const read = async (file: string) => {
    return readFile(join(tree, file), 'utf8').catch(() => {
      throw new StillNotTrue(`${path} says what bootstrap installs, but ${file} is not in the tree`);
    });
  };
  const said = parseFile(path, await read(path));
  const text = (field: string) => {
    const value = said[field];
    if (typeof value === 'string') return value;
    throw new StillNotTrue(`${path} has no "${field}", which bootstrap reads`);
  };
  const [name, namespace, chart, version] = ['name', 'namespace', 'chart', 'version'].map(text) as [
    string,
    string,
    string,
    string,
  ];
  return {
    name,
    namespace,
    chart,
    version,
    repository: text('repository'),
    wait: said['wait'] === true,
    values: await read(beside),
  };
}

function parseFile(path: string, content: string): Readonly<Record<string, unknown>> {
  try {
    return (parse(content) ?? {}) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw new StillNotTrue(`${path} is not YAML: ${(error as Error).message}`);
  }
}
