import { resolve } from 'node:path';
import { archiveCache } from '../host/archive-cache.ts';
import { cacheFolder } from '../host/cache-folder.ts';
import { findProjectRoot } from '../host/find-project-root.ts';
import { openHelm } from '../host/helm/open-helm.ts';
import { kindOfPath } from '../host/import-files.ts';
import { createNetwork } from '../host/network.ts';
import { credentialsFrom } from './download/credentials.ts';
import { kubernetesDefault, type ImportContext } from './import-context.ts';
import { ImportProblem } from './import-problem.ts';

interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** An import's context, to be closed when it is over. */
export type OpenContext = ImportContext & { readonly close: () => Promise<void> };

/** Finds out what an import can use: the project around the working directory, Helm, a mirror, credentials. */
export async function createImportContext(
  given: { readonly mirror?: string; readonly kubernetes?: string },
  { cwd, env }: Surroundings,
  say: (text: string) => void,
  note: (text: string) => void,
): Promise<OpenContext> {
  const root = findProjectRoot(cwd) ?? cwd;
  const { kubernetes } = given;
  if (kubernetes !== undefined && !/^1\.\d+$/.test(kubernetes)) {
    throw new ImportProblem(`"${kubernetes}" is no minor version of Kubernetes: write it as ${kubernetesDefault}`);
  }
  const mirror = given.mirror ?? env['STRATA_MIRROR'];
  const isOwnSource = (await kindOfPath(resolve(root, 'src/authoring/imported-chart.ts'))) === 'file';
  const network = createNetwork(env);
  const helm = openHelm({ env, say });
  return {
    root,
    cwd,
    network,
    say,
    note,
    credentials: credentialsFrom(env),
    ...(mirror === undefined || mirror === '' ? {} : { mirror: resolve(cwd, mirror) }),
    render: (request) => helm.render(request),
    archives: archiveCache(cacheFolder(env)),
    ...(kubernetes === undefined ? {} : { kubernetes }),
    authoring: isOwnSource ? '../../../src/authoring/imported-chart.ts' : 'strata-gitops',
    close: async () => {
      helm.close();
      await network.close();
    },
  };
}
