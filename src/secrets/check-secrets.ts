import type { Diagnostic } from '../model/diagnostic.ts';
import type { Plan } from '../model/plan.ts';
import type { Resource } from '../model/resource.ts';
import type { SopsFile } from '../model/sops-file.ts';
import { resourceId } from '../model/identity.ts';
import { finding } from '../passes/check/support/finding.ts';
import { quoteNode } from '../passes/check/support/words.ts';
import { secretInClear } from '../passes/check/secret-in-clear.ts';
import { sopsRecipients } from '../passes/check/sops-recipients.ts';
import { verifySopsFile, type Verification } from './verify-sops-file.ts';

/** What is found in a cluster's encrypted files, also in those that nothing delivers, and how many could be verified. */
export interface CheckedSecrets {
  readonly diagnostics: readonly Diagnostic[];
  readonly verified: number;
  /** Files that no key at hand opens, or that hold what only `sops` itself can digest. */
  readonly unverified: readonly string[];
}

/**
 * Checks a cluster's files: nothing in clear, the right recipients, delivered by something, and unaltered where
 * `identities` open them.
 */
export async function checkSecrets(
  plan: Plan,
  files: readonly SopsFile[],
  identities: readonly string[],
): Promise<CheckedSecrets> {
  const diagnostics: Diagnostic[] = [];
  const unverified: string[] = [];
  for (const file of files) {
    const resource = resourceOf(plan, file);
    const alone = { ...plan, resources: [resource] };
    diagnostics.push(...secretInClear(alone), ...sopsRecipients(alone), ...unused(plan, resource));
    const verification = await verifySopsFile(file, identities);
    if (verification.result === 'altered') diagnostics.push(altered(plan, resource, verification));
    else if (verification.result !== 'verified') unverified.push(file.file);
  }
  return {
    diagnostics,
    unverified,
    verified: files.length - unverified.length - diagnostics.filter(({ code }) => code === 'sops-altered').length,
  };
}

function altered(plan: Plan, on: Resource, { reason }: Extract<Verification, { readonly reason: string }>): Diagnostic {
  return finding(plan, 'sops-altered', {
    on,
    message: `${quoteNode(on.id)} was changed without its data key: ${reason}.`,
    remedy: 'Restore the file from Git and make the change with "sops edit".',
  });
}

function unused(plan: Plan, on: Resource): Diagnostic[] {
  if (plan.resources.some(({ verbatim }) => verbatim === on.verbatim)) return [];
  return [
    finding(plan, 'sops-unused', {
      on,
      message: `${quoteNode(on.id)} is encrypted for "${plan.target.name}", but nothing delivers it.`,
      remedy: 'Deliver it with "new SopsSecret(...)", or remove the file.',
    }),
  ];
}

/** A file as a resource of the plan would be, placed at the file itself. */
function resourceOf({ target }: Plan, { file, manifest, content, namespace, name }: SopsFile): Resource {
  return {
    id: resourceId('', 'Secret', namespace, name),
    apiVersion: 'v1',
    group: '',
    kind: 'Secret',
    namespace,
    name,
    manifest,
    verbatim: content,
    unit: '',
    path: file,
    acknowledged: [],
    place: () => ({ file: `clusters/${target.name}/secrets/${file}`, line: 1, column: 1 }),
  };
}
