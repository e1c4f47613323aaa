import { randomBytes } from 'node:crypto';
import { localFiles } from '../../host/files.ts';
import type { NeededSecret } from '../../secrets/needed-secrets.ts';
import { UsageError } from '../usage-error.ts';
import type { Host } from '../host.ts';

/** Where the values of keys come from: `key` or `key=source`, as typed. */
export interface ValueSources {
  readonly random: readonly string[];
  readonly file: readonly string[];
  readonly env: readonly string[];
}

export function noSources({ random, file, env }: ValueSources): boolean {
  return random.length + file.length + env.length === 0;
}

/** The keys that sources are given for. Throws `UsageError` where one that is needed has none, or one has two. */
export function keysOf(sources: ValueSources, need: NeededSecret | undefined): readonly string[] {
  const given = [...sources.random, ...sources.file.map(keyPart), ...sources.env.map(keyPart)];
  const missing = need?.keys.filter((key) => !given.includes(key)) ?? [];
  if (missing.length > 0)
    throw new UsageError(
      `Secret "${need?.namespace}/${need?.name}" needs ${missing.join(', ')} too: give each with --random, --from-file or --from-env`,
    );
  if (given.length === 0) throw new UsageError('give the keys of the Secret with --random, --from-file or --from-env');
  const twice = given.find((key, index) => given.indexOf(key) < index);
  if (twice !== undefined) throw new UsageError(`key "${twice}" is given twice`);
  return given;
}

/** Reads or makes up the value of each key. Throws `UsageError` where a source does not exist. */
export async function valuesOf(
  { random, file, env }: ValueSources,
  keys: readonly string[],
  host: Host,
): Promise<Record<string, string>> {
  const here = localFiles(host.cwd);
  const values = new Map<string, string>(random.map((key) => [key, randomBytes(24).toString('base64url')]));
  for (const [key, path] of file.map(splitSource)) {
    const content = path.startsWith('/') ? localFiles('').readText(path.slice(1)) : here.readText(path);
    if (content === undefined) throw new UsageError(`there is no file "${path}"`);
    values.set(key, content);
  }
  for (const [key, variable] of env.map(splitSource)) {
    const value = host.env[variable];
    if (value === undefined || value === '') throw new UsageError(`the variable "${variable}" is not set`);
    values.set(key, value);
  }
  return Object.fromEntries(keys.map((key) => [key, values.get(key) ?? '']));
}

function keyPart(typed: string): string {
  return splitSource(typed)[0];
}

function splitSource(typed: string): readonly [key: string, source: string] {
  const at = typed.indexOf('=');
  if (at < 1 || at === typed.length - 1) throw new UsageError(`"${typed}" is not of the form "key=source"`);
  return [typed.slice(0, at), typed.slice(at + 1)];
}
