import { findProjectRoot } from '../../host/find-project-root.ts';
import { localFiles } from '../../host/files.ts';
import { clusterTemplate } from '../../new/cluster-template.ts';
import { defineCommand } from '../command.ts';
import type { Host } from '../host.ts';
import { UsageError } from '../usage-error.ts';

export const newCommand = defineCommand({
  name: 'new',
  summary: 'write the code of a new cluster',
  usage: [
    'new cluster <name> --git <url> [--branch <branch>] [--kubernetes <version>] [--flux <version>] [--environment <name>]',
  ],
  details:
    'Writes clusters/<name>/cluster.ts, a small cluster that "strata check" accepts. The folder "clusters" is made where there is none.',
  options: {
    git: { type: 'string', argument: 'url', summary: 'the repository that Flux reads' },
    branch: { type: 'string', argument: 'branch', summary: 'its branch, "main" by default' },
    kubernetes: { type: 'string', argument: 'version', summary: 'minor version of Kubernetes, "1.36" by default' },
    flux: { type: 'string', argument: 'version', summary: 'minor version of Flux, "2.9" by default' },
    environment: {
      type: 'string',
      argument: 'name',
      summary: 'which environment it is, where one platform has several',
    },
  },
  positionals: { min: 1, max: 2 },
  run: async ({ positionals: [what = '', name], options }, host) => {
    if (what !== 'cluster') throw new UsageError(`there is no "new ${what}"; there is "new cluster"`);
    if (name === undefined) throw new UsageError('say what the cluster is called: "new cluster <name>"');
    if (!/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(name))
      throw new UsageError(`"${name}" is no name for a cluster: lower-case letters, digits and dashes, at most 63`);
    const root = findProjectRoot(host.cwd) ?? host.cwd;
    const file = clusterTemplate({
      name,
      repository: repositoryUrl(options.git),
      branch: options.branch ?? 'main',
      authoring: authoringOf(root),
      kubernetes: minorVersion('--kubernetes', options.kubernetes ?? '1.36'),
      flux: minorVersion('--flux', options.flux ?? '2.9'),
      ...(options.environment === undefined ? {} : { environment: options.environment }),
    });
    return write(file, root, host);
  },
});

function write({ path, content }: ReturnType<typeof clusterTemplate>, root: string, host: Host): number {
  const files = localFiles(root);
  if (files.exists(path)) throw new UsageError(`${path} exists`);
  files.makeFolder(path.slice(0, path.lastIndexOf('/')));
  files.writeText(path, content);
  host.stdout.write(`${path}\n`);
  return 0;
}

function repositoryUrl(typed: string | undefined): string {
  if (typed === undefined)
    throw new UsageError('say which repository Flux reads: --git https://git.example.com/platform.git');
  if (!/^(https?|ssh):\/\/[^\s/]+\/\S+$/.test(typed))
    throw new UsageError(`"${typed}" is no URL that Flux reads: https://… or ssh://…`);
  return typed;
}

function minorVersion(option: string, typed: string): string {
  if (/^\d+\.\d+$/.test(typed)) return typed;
  throw new UsageError(`${option} takes a minor version like "1.36", not "${typed}"`);
}

/** Strata's own repository compiles from its sources; everybody else imports the package. */
function authoringOf(root: string): string {
  const manifest = localFiles(root).readText('package.json');
  const isOwn = manifest !== undefined && (JSON.parse(manifest) as { name?: string }).name === 'strata-gitops';
  return isOwn ? '../../src/authoring/index.ts' : 'strata-gitops';
}
