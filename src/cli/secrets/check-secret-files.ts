import { localFiles } from '../../host/files.ts';
import { readAgeIdentities } from '../../host/read-age-identities.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { countOf } from '../../report/count-of.ts';
import { diagnosticJson } from '../../report/diagnostic-json.ts';
import { formatDiagnostic } from '../../report/format-diagnostic.ts';
import { checkSecrets } from '../../secrets/check-secrets.ts';
import { findProject, selectClusters } from '../find-project.ts';
import { formatJson } from '../result-json.ts';
import { paintFor } from '../paint-for.ts';
import { UsageError } from '../usage-error.ts';
import type { Host } from '../host.ts';
import { openSecrets } from './open-secrets.ts';
import { staleSopsConfig } from '../sops-config.ts';

/** Checks the encrypted files of clusters; with a key at hand also that nobody changed them without it. */
export async function checkSecretFiles(names: readonly string[], json: boolean, host: Host): Promise<number> {
  const project = findProject(host);
  const clusters = selectClusters(project, names);
  const identities = identitiesAtHand(host);
  const diagnostics: Diagnostic[] = [...(await staleSopsConfig(project, clusters, localFiles(project.root)))];
  const unverified: string[] = [];
  let failed = false;
  let verified = 0;
  for (const name of clusters) {
    const opened = await openSecrets(project.root, name, host);
    if (opened === undefined) {
      failed = true;
      continue;
    }
    const checked = await checkSecrets(opened.plan, opened.files, identities);
    diagnostics.push(...checked.diagnostics);
    unverified.push(...checked.unverified.map((file) => `clusters/${name}/secrets/${file}`));
    verified += checked.verified;
  }
  const clean = !failed && !diagnostics.some(({ severity }) => severity === 'error');
  if (json) {
    host.stdout.write(formatJson({ clean, verified, unverified, diagnostics: diagnostics.map(diagnosticJson) }));
  } else {
    for (const each of diagnostics) host.stderr.write(`${formatDiagnostic(each, paintFor(host.stderr, host))}\n`);
    host.stdout.write(`${countOf(verified, 'file')} verified${toldUnverified(unverified, identities.length)}\n`);
  }
  return clean ? 0 : 1;
}

function toldUnverified(unverified: readonly string[], keys: number): string {
  if (unverified.length === 0) return '';
  const why =
    keys === 0
      ? 'no key is at hand: set SOPS_AGE_KEY or SOPS_AGE_KEY_FILE'
      : 'no key at hand opens them, or they hold what only sops can digest';
  return `, ${unverified.length} not verified (${why})`;
}

function identitiesAtHand(host: Host): readonly string[] {
  try {
    return readAgeIdentities(host.env);
  } catch (error) {
    throw new UsageError(`SOPS_AGE_KEY_FILE cannot be read: ${(error as Error).message}`);
  }
}
