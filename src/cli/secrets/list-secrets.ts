import { formatNode } from '../../model/identity.ts';
import { sopsMetadata } from '../../model/sops-file.ts';
import { alignColumns } from '../../report/align-columns.ts';
import { neededSecrets } from '../../secrets/needed-secrets.ts';
import { findProject, selectClusters } from '../find-project.ts';
import { formatJson } from '../result-json.ts';
import type { Host } from '../host.ts';
import { type ClusterSecrets, openSecrets } from './open-secrets.ts';

/** Lists the encrypted files of clusters, and the Secrets that are needed and that nobody makes. Reads no value. */
export async function listSecrets(names: readonly string[], json: boolean, host: Host): Promise<number> {
  const project = findProject(host);
  const listed = [];
  let failed = false;
  for (const name of selectClusters(project, names)) {
    const opened = await openSecrets(project.root, name, host);
    if (opened === undefined) failed = true;
    else listed.push(describe(opened));
  }
  if (json) host.stdout.write(formatJson({ clusters: listed }));
  else host.stdout.write(listed.map(formatCluster).join('\n'));
  return failed ? 1 : 0;
}

type Listed = ReturnType<typeof describe>;

function describe({ cluster, plan, files }: ClusterSecrets) {
  return {
    cluster,
    files: files.map(({ file, namespace, name, keys, manifest, content }) => {
      const { recipients = [], lastModified } = sopsMetadata(manifest) ?? {};
      const unit = plan.resources.find(({ verbatim }) => verbatim === content)?.unit ?? null;
      return {
        file: `clusters/${cluster}/secrets/${file}`,
        secret: `${namespace}/${name}`,
        keys,
        recipients,
        lastModified: lastModified ?? null,
        unit,
      };
    }),
    missing: neededSecrets(plan).map(({ namespace, name, keys, neededBy }) => ({
      secret: `${namespace}/${name}`,
      keys,
      neededBy: neededBy.map(formatNode),
    })),
  };
}

function formatCluster({ cluster, files, missing }: Listed): string {
  const rows = [
    ...files.map(({ secret, keys, unit, lastModified }) => [
      `  ${secret}`,
      keys.join(', '),
      unit === null ? 'delivered by nothing' : `in unit "${unit}"`,
      lastModified ?? '',
    ]),
    ...missing.map(({ secret, keys, neededBy }) => [
      `  ${secret}`,
      keys.join(', '),
      `missing: needed by ${neededBy.join(', ')}`,
      '',
    ]),
  ];
  const lines = rows.length === 0 ? ['  no Secret is encrypted or missing'] : alignColumns(rows);
  return [cluster, ...lines, ''].join('\n');
}
