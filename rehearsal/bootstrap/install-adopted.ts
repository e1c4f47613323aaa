import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plan } from '../../src/model/plan.ts';
import { programOf } from '../engine/build-engine.ts';
import type { Engine } from '../engine/build-engine.ts';
import { StillNotTrue } from '../wait-until.ts';
import { readBootstrap } from './read-bootstrap.ts';
import type { BootstrapRelease } from './read-bootstrap.ts';
import { sha256 } from '../world/chart-shelf.ts';
import type { ShelvedChart } from '../world/chart-shelf.ts';

const run = promisify(execFile);

export interface InstallAdoptedOptions {
  /** The folder that is served as the Git repository: it holds what bootstrap reads. */
  readonly tree: string;
  readonly engine: Engine;
  readonly shelf: readonly ShelvedChart[];
  readonly kubeconfig: string;
  /** Where files of our own may go. */
  readonly folder: string;
}

/** Installs by Helm what bootstrap installs before the engine takes it over, as its files in the tree say. Gives the names. */
export async function installAdopted(plan: Plan, options: InstallAdoptedOptions): Promise<string[]> {
  const releases = await readBootstrap(options.tree, plan);
  for (const release of releases) await install(release, options);
  return releases.map((release) => `${release.namespace}/${release.name}`);
}

async function install(release: BootstrapRelease, options: InstallAdoptedOptions): Promise<void> {
  const chart = options.shelf.find((shelved) => isChartOf(release, shelved));
  if (chart === undefined)
    throw new StillNotTrue(
      `the chart of the adopted release "${release.name}", ${release.chart} ${release.version} of ${release.repository}, is nowhere`,
    );
  const archive = join(options.folder, `${chart.name}.tgz`);
  const values = join(options.folder, `${release.name}.${sha256(release.name).slice(7, 15)}.yaml`);
  await mkdir(options.folder, { recursive: true });
  await writeFile(archive, chart.archive);
  await writeFile(values, release.values);
  const args = [
    'upgrade',
    '--install',
    release.name,
    archive,
    '--namespace',
    release.namespace,
    '--create-namespace',
    ...(release.wait ? ['--wait', '--timeout', '2m'] : []),
    '--values',
    values,
    '--kubeconfig',
    options.kubeconfig,
  ];
  const env = {
    ...process.env,
    HELM_CACHE_HOME: options.folder,
    HELM_CONFIG_HOME: options.folder,
    HELM_DATA_HOME: options.folder,
  };
  await run(programOf(options.engine, 'helm'), args, { env }).catch((error: unknown) => {
    const said = (error as { stderr?: string }).stderr?.trim() ?? String(error);
    throw new StillNotTrue(
      `the release "${release.name}", which the engine takes over, could not be installed: ${said}`,
    );
  });
}

function isChartOf({ chart, version, repository }: BootstrapRelease, shelved: ShelvedChart): boolean {
  const places = [repository, `${repository.replace(/\/$/, '')}/${chart}`];
  return shelved.name === chart && bare(shelved.version) === bare(version) && places.some((at) => isAt(shelved, at));
}

function isAt(shelved: ShelvedChart, at: string): boolean {
  return shelved.at === at.replace(/\/$/, '');
}

function bare(version: string): string {
  return version.replace(/^v/, '');
}
