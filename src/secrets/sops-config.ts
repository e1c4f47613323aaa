import { yamlLibrary } from '../authoring/yaml-library.ts';
import { encryptedFields } from '../model/sops-file.ts';
import { generatedMark } from '../model/generated-mark.ts';
import type { OutputFile } from '../model/output-file.ts';
import type { Target } from '../model/target.ts';

/** Where SOPS looks for its settings, from a file upwards. */
export const sopsConfigPath = '.sops.yaml';

/** Encrypts leaf values only: kind, name, namespace and the names of keys stay readable. */
export const encryptedRegex = `^(${encryptedFields.join('|')})$`;

const header = `${generatedMark} from the clusters' definitions; edit those, not this.\n`;

interface CreationRule {
  readonly path_regex: string;
  readonly encrypted_regex: string;
  /** Recipients, parted by commas. */
  readonly age: string;
}

/** Clusters that were not asked for, and the file whose rules for them stay as they are. */
export interface OtherClusters {
  readonly names: readonly string[];
  readonly current: string | undefined;
}

/**
 * `.sops.yaml` of a project: one creation rule for each cluster that decrypts, in the order of names. `undefined` where
 * none does. SOPS takes the first rule that matches and matches paths relative to this file.
 */
export function emitSopsConfig(
  targets: readonly Target[],
  others: OtherClusters = { names: [], current: undefined },
): OutputFile | undefined {
  const rules = new Map<string, CreationRule>(keptRules(others));
  for (const { name, engine } of targets) {
    if (engine.decryption === undefined) continue;
    const age = engine.decryption.recipients.toSorted().join(',');
    rules.set(name, { path_regex: pathRegex(name), encrypted_regex: encryptedRegex, age });
  }
  if (rules.size === 0) return undefined;
  const sorted = [...rules].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, rule]) => rule);
  return {
    path: sopsConfigPath,
    content: header + yamlLibrary().stringify({ creation_rules: sorted }, { lineWidth: 0 }),
  };
}

function pathRegex(cluster: string): string {
  return `^clusters/${cluster}/secrets/[^/]+\\.sops\\.ya?ml$`;
}

/** The rules of a file that Strata wrote; none of any other, nor of one that a merge left broken. */
function keptRules({ names, current }: OtherClusters): readonly (readonly [string, CreationRule])[] {
  if (current?.startsWith(generatedMark) !== true || names.length === 0) return [];
  const document = yamlLibrary().parseDocument(current);
  if (document.errors.length > 0) return [];
  const { creation_rules: rules = [] } = (document.toJS() ?? {}) as {
    readonly creation_rules?: readonly CreationRule[];
  };
  return names.flatMap((name) =>
    rules.filter((rule) => rule.path_regex === pathRegex(name)).map((rule) => [name, rule] as const),
  );
}
