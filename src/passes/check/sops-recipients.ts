import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { finding } from './support/finding.ts';
import { quoteList, quoteNode } from './support/words.ts';
import { sopsMetadata } from '../../model/sops-file.ts';

/** A SOPS file is encrypted for the keys that its cluster has, and for no others. */
export function sopsRecipients(plan: Plan): Diagnostic[] {
  return plan.resources
    .filter(({ verbatim }) => verbatim !== undefined)
    .flatMap((resource) => {
      const why = reasonAgainst(plan, resource);
      if (why === undefined) return [];
      return [
        finding(plan, 'sops-recipients', {
          on: resource,
          message: `${quoteNode(resource.id)} ${why.message}.`,
          remedy: why.remedy,
        }),
      ];
    });
}

function reasonAgainst(
  { target }: Plan,
  { manifest }: Resource,
): { readonly message: string; readonly remedy: string } | undefined {
  const metadata = sopsMetadata(manifest);
  if (metadata === undefined) return undefined;
  const wanted = target.engine.decryption?.recipients;
  if (wanted === undefined) {
    return {
      message: `is encrypted, but "${target.name}" decrypts nothing`,
      remedy: 'Give the engine "decryption": the Secret with the age key and its recipients.',
    };
  }
  const updateKeys = 'Run "strata synth" for ".sops.yaml", then "sops updatekeys" on the file.';
  const missing = wanted.filter((recipient) => !metadata.recipients.includes(recipient));
  if (missing.length > 0)
    return {
      message: `is not encrypted for ${quoteList(missing)}: "${target.name}" cannot decrypt it`,
      remedy: updateKeys,
    };
  const foreign = metadata.recipients.filter((recipient) => !wanted.includes(recipient));
  if (foreign.length > 0)
    return {
      message: `is also encrypted for ${quoteList(foreign)}, which "${target.name}" does not know`,
      remedy: updateKeys,
    };
  if (metadata.otherKeys.length === 0) return undefined;
  return {
    message: `can also be decrypted by ${quoteList(metadata.otherKeys)}, which the cluster's definition does not say`,
    remedy: updateKeys,
  };
}
