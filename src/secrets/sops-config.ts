import { stringify } from 'yaml';
import { encryptedFields } from '../model/sops-file.ts';
import { generatedMark } from '../model/generated-mark.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Target } from '../model/target.ts';

/** Where SOPS looks for its settings, from a file upwards. */
export const sopsConfigPath = '.sops.yaml';

/** Encrypts leaf values only: kind, name, namespace and the names of keys stay readable. */
export const encryptedRegex = `^(${encryptedFields.join('|')})$`;

/**
 * `.sops.yaml` of a project: one creation rule for each cluster that decrypts, in the order of names. `undefined` where
 * none does. SOPS takes the first rule that matches and matches paths relative to this file.
 */
export function emitSopsConfig(targets: readonly Target[]): OutputFile | undefined {
  const rules = targets
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, engine }) => {
      if (engine.decryption === undefined) return [];
      return [
        {
          path_regex: `^clusters/${name}/secrets/[^/]+\\.sops\\.ya?ml$`,
          encrypted_regex: encryptedRegex,
          age: engine.decryption.recipients.toSorted().join(','),
        },
      ];
    });
  if (rules.length === 0) return undefined;
  return {
    path: sopsConfigPath,
    content: `${generatedMark} from the clusters' definitions; edit those, not this.\n${stringify({ creation_rules: rules }, { lineWidth: 0 })}`,
  };
}
