import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Plan } from '../../src/model/plan.ts';
import type { Release } from '../../src/model/release.ts';
import { programOf } from '../engine/build-engine.ts';
import type { Engine } from '../engine/build-engine.ts';
import { StillNotTrue } from '../wait-until.ts';
import { sha256 } from '../world/chart-shelf.ts';
import type { ShelvedChart } from '../world/chart-shelf.ts';

const run = promisify(execFile);

export interface InstallAdoptedOptions {
  readonly engine: Engine;
  readonly shelf: readonly ShelvedChart[];
  readonly kubeconfig: string;
  /** Where files of our own may go. */
  readonly folder: string;
}

/** Installs by Helm, under the same name, namespace and values, what bootstrap installs before the engine takes it over. Gives their names. */
export async function installAdopted(plan: Plan, options: InstallAdoptedOptions): Promise<string[]> {
  const adopted = plan.resources.flatMap(({ release }) => (release?.adopted === true ? [release] : []));
  for (const release of adopted) await install(release, options);
  return adopted.map((release) => `${release.namespace}/${release.name}`);
}

async function install(release: Release, options: InstallAdoptedOptions): Promise<void> {
  const chart = options.shelf.find(
    ({ name, version }) => name === release.chart.name && bare(version) === bare(release.chart.version),
  );
  if (chart === undefined)
    throw new StillNotTrue(
      `the chart of the adopted release "${release.name}", ${release.chart.name} ${release.chart.version}, is nowhere`,
    );
  const archive = join(options.folder, `${chart.name}.tgz`);
  const values = join(options.folder, `${release.name}.${sha256(release.name).slice(7, 15)}.json`);
  await mkdir(options.folder, { recursive: true });
  await writeFile(archive, chart.archive);
  await writeFile(values, JSON.stringify(release.values));
  const args = [
    'upgrade',
    '--install',
    release.name,
    archive,
    '--namespace',
    release.namespace,
    '--create-namespace',
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

function bare(version: string): string {
  return version.replace(/^v/, '');
}
