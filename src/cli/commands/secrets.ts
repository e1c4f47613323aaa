import { checkSecretFiles } from '../secrets/check-secret-files.ts';
import { listSecrets } from '../secrets/list-secrets.ts';
import { newSecret } from '../secrets/new-secret.ts';
import { defineCommand } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { UsageError } from '../usage-error.ts';

const actions = ['new', 'list', 'check'];

export const secretsCommand = defineCommand({
  name: 'secrets',
  summary: 'write, list and check Secrets that are encrypted in Git',
  usage: [
    'secrets list [cluster...] [--json]',
    'secrets check [cluster...] [--json]',
    'secrets new <cluster> [namespace/name] [--random <key>] [--from-file <key=path>] [--from-env <key=variable>]',
  ],
  details: [
    'Secrets are kept in clusters/<cluster>/secrets/*.sops.yaml, encrypted with SOPS for the age recipients of the cluster. "new" without a name says',
    'which ones are missing; with one it encrypts through "sops" (on PATH, or STRATA_SOPS). "check" verifies files whose key is in SOPS_AGE_KEY or',
    'SOPS_AGE_KEY_FILE.',
  ].join('\n'),
  options: {
    random: {
      type: 'string',
      multiple: true,
      argument: 'key',
      summary: 'new: make up the value of a key, 24 random bytes',
    },
    'from-file': {
      type: 'string',
      multiple: true,
      argument: 'key=path',
      summary: 'new: read the value of a key from a file',
    },
    'from-env': {
      type: 'string',
      multiple: true,
      argument: 'key=variable',
      summary: 'new: read the value of a key from an environment variable',
    },
    type: { type: 'string', argument: 'type', summary: 'new: the type of the Secret, "Opaque" by default' },
    json: { type: 'boolean', summary: 'list, check: print as JSON' },
  },
  positionals: { min: 1 },
  run: async ({ positionals: [action = '', ...rest], options }, host) => {
    if (action === 'list') return listSecrets(rest, options.json === true, host);
    if (action === 'check') return checkSecretFiles(rest, options.json === true, host);
    if (action !== 'new')
      throw new UsageError(
        `there is no "secrets ${action}"${didYouMean(action, actions)}; there is ${actions.join(', ')}`,
      );
    if (rest.length > 2) throw new UsageError('"secrets new" writes one Secret at a time: <cluster> <namespace/name>');
    const sources = { random: options.random ?? [], file: options['from-file'] ?? [], env: options['from-env'] ?? [] };
    return newSecret(rest, sources, options.type, host);
  },
});
