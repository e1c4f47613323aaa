import { parseSopsFile } from '../../authoring/sops-file.ts';
import { localFiles } from '../../host/files.ts';
import { runProcess } from '../../host/processes.ts';
import { leavesInClear } from '../../model/sops-file.ts';
import type { Plan } from '../../model/plan.ts';
import {
  type ClearSecret,
  clearManifest,
  encryptArguments,
  encryptCommands,
  secretPath,
} from '../../secrets/encryption.ts';
import { neededSecrets, type NeededSecret } from '../../secrets/needed-secrets.ts';
import { compilePlan } from '../compile-plan.ts';
import { findProject, selectCluster } from '../find-project.ts';
import { didYouMean } from '../did-you-mean.ts';
import { UsageError } from '../usage-error.ts';
import type { Host } from '../host.ts';
import { keysOf, noSources, valuesOf, type ValueSources } from './value-sources.ts';

/**
 * Writes the encrypted file of one Secret, or says which are missing where none is named. Values never stand on the command
 * line nor on the disk. Without `sops` it prints the commands for a machine that has it, and gives 2.
 */
export async function newSecret(
  [cluster, wanted]: readonly string[],
  sources: ValueSources,
  type: string | undefined,
  host: Host,
): Promise<number> {
  const project = findProject(host);
  const name = selectCluster(project, cluster);
  const plan = await compilePlan(project.root, name, host);
  if (plan === undefined) return 1;
  if ((plan.target.engine.decryption?.recipients.length ?? 0) === 0) {
    throw new UsageError(
      `"${name}" decrypts nothing: give its engine "decryption", the Secret with the age key and its recipients`,
    );
  }
  const needed = neededSecrets(plan);
  if (wanted === undefined) return tellMissing(name, needed, host);
  const identity = parseIdentity(wanted);
  const path = secretPath(name, identity);
  const files = localFiles(project.root);
  if (files.exists(path)) throw new UsageError(`${path} exists: change it with "sops edit ${path}"`);
  const need = needed.find((each) => `${each.namespace}/${each.name}` === wanted);
  if (need === undefined && noSources(sources)) throw unneeded(wanted, needed);
  const secret = { ...identity, ...(type === undefined ? {} : { type }) };
  const keys = keysOf(sources, need);
  const input = await valuesOf(sources, keys, host);
  return write(plan, path, { ...secret, values: input }, project.root, host);
}

async function write({ target }: Plan, path: string, secret: ClearSecret, root: string, host: Host): Promise<number> {
  const program = host.env.STRATA_SOPS ?? 'sops';
  const run = await runProcess(program, encryptArguments(target, path), {
    input: clearManifest(secret),
    env: host.env,
  });
  if (run === undefined) {
    host.stderr.write(`strata: there is no program "${program}". Where it is installed, fill in the values and run:\n`);
    host.stdout.write(encryptCommands(target, path, secret, Object.keys(secret.values)));
    return 2;
  }
  if (run.code !== 0) {
    host.stderr.write(`strata: sops could not encrypt ${path}:\n${run.stderr}\n`);
    return 2;
  }
  // What sops gave back is looked at before it touches the disk: a changed default of its own must not put a value in clear
  // into Git.
  const clear = leavesInClear(parseSopsFile(path, run.stdout).manifest);
  if (clear.length > 0) throw new Error(`sops left ${clear.join(', ')} in clear`);
  const files = localFiles(root);
  files.makeFolder(path.slice(0, path.lastIndexOf('/')));
  files.writeText(path, run.stdout);
  host.stdout.write(`${path}\n`);
  return 0;
}

function tellMissing(cluster: string, needed: readonly NeededSecret[], host: Host): number {
  if (needed.length === 0) host.stdout.write(`"${cluster}" needs no Secret that nobody makes\n`);
  for (const { namespace, name, keys } of needed) {
    const options = keys.map((key) => ` --random ${key}`).join('');
    host.stdout.write(`strata secrets new ${cluster} ${namespace}/${name}${options}\n`);
  }
  return 0;
}

function parseIdentity(wanted: string): { readonly namespace: string; readonly name: string } {
  const match = /^(?<namespace>[a-z0-9-]+)\/(?<name>[a-z0-9.-]+)$/.exec(wanted);
  if (match?.groups === undefined) throw new UsageError(`"${wanted}" is not of the form "namespace/name"`);
  return { namespace: match.groups.namespace ?? '', name: match.groups.name ?? '' };
}

function unneeded(wanted: string, needed: readonly NeededSecret[]): UsageError {
  const names = needed.map(({ namespace, name }) => `${namespace}/${name}`);
  return new UsageError(
    `nothing needs Secret "${wanted}"${didYouMean(wanted, names)}: to write it all the same, give its keys with --random, --from-file or --from-env`,
  );
}
