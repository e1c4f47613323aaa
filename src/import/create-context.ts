import { resolve } from 'node:path';
import { findProjectRoot } from '../host/find-project-root.ts';
import { kindOfPath } from '../host/import-files.ts';
import { createNetwork } from '../host/network.ts';
import { credentialsFrom } from './download/credentials.ts';
import type { ImportContext } from './import-context.ts';
import { ImportProblem } from './import-problem.ts';
import { tryFindHelm } from './render/helm-renderer.ts';

interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What charts are rendered for where nothing else is said: the version of the platforms that are kept here. */
const kubernetesDefault = '1.36';

/** Finds out what an import can use: the project around the working directory, Helm, a mirror, credentials. */
export async function createImportContext(
  given: { readonly mirror?: string; readonly kubernetes?: string },
  { cwd, env }: Surroundings,
  say: (text: string) => void,
  note: (text: string) => void,
): Promise<ImportContext> {
  const root = findProjectRoot(cwd) ?? cwd;
  const kubernetes = given.kubernetes ?? kubernetesDefault;
  if (!/^1\.\d+$/.test(kubernetes)) throw new ImportProblem(`"${kubernetes}" is no minor version of Kubernetes: write it as ${kubernetesDefault}`);
  const mirror = given.mirror ?? env['STRATA_MIRROR'];
  const named = env['STRATA_HELM'] ?? '';
  const program = named === '' ? 'helm' : named;
  const helm = await tryFindHelm({ program, env });
  if (helm === undefined && named !== '') throw new ImportProblem(`STRATA_HELM names "${program}", which is no helm`);
  const isOwnSource = (await kindOfPath(resolve(root, 'src/authoring/imported-chart.ts'))) === 'file';
  return {
    root,
    cwd,
    network: createNetwork(env),
    credentials: credentialsFrom(env),
    ...(mirror === undefined || mirror === '' ? {} : { mirror: resolve(cwd, mirror) }),
    env,
    ...(helm === undefined ? {} : { helm: program }),
    kubernetes,
    authoring: isOwnSource ? '../../../src/authoring/imported-chart.ts' : 'strata-gitops',
    note,
    progress: (what, done, total) => say(`${what}: tried ${done} of ${total} switches`),
  };
}
