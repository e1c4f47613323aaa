import { stringify } from 'yaml';
import type { Target } from '../model/target.ts';
import { encryptedRegex } from './sops-config.ts';

/** A Secret that is to be written, in clear. */
export interface ClearSecret {
  readonly namespace: string;
  readonly name: string;
  /** @default 'Opaque' */
  readonly type?: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Where a Secret's encrypted file stands, from the project's root. */
export function secretPath(cluster: string, { namespace, name }: Pick<ClearSecret, 'namespace' | 'name'>): string {
  return `clusters/${cluster}/secrets/${namespace}-${name}.sops.yaml`;
}

/** The manifest that is handed to SOPS: it must never be written to a disk. */
export function clearManifest({ namespace, name, type, values }: ClearSecret): string {
  return stringify(
    { apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace }, type: type ?? 'Opaque', stringData: values },
    { lineWidth: 0 },
  );
}

/**
 * What `sops` (3.9 and later) is called with to encrypt a manifest from its standard input for a cluster's keys. Without
 * any `.sops.yaml`: one that knows no rule for the file, because it is stale or somebody else's, would be an error.
 */
export function encryptArguments({ engine }: Target, path: string): readonly string[] {
  const recipients = engine.decryption?.recipients.toSorted().join(',') ?? '';
  return [
    '--config',
    '/dev/null',
    'encrypt',
    '--age',
    recipients,
    '--encrypted-regex',
    encryptedRegex,
    '--filename-override',
    path,
  ];
}

/** The commands for a shell on a machine that has `sops`; each value is left to be filled in. */
export function encryptCommands(
  target: Target,
  path: string,
  secret: Omit<ClearSecret, 'values'>,
  keys: readonly string[],
): string {
  const values = Object.fromEntries(keys.map((key) => [key, `<${key}>`]));
  const words = encryptArguments(target, path).map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word}'`));
  return [
    `mkdir -p ${path.slice(0, path.lastIndexOf('/'))}`,
    `sops ${words.join(' ')} > ${path} <<'EOF'`,
    `${clearManifest({ ...secret, values })}EOF`,
    '',
  ].join('\n');
}
