import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Severity } from '../../../model/severity.ts';
import type { DiagnosticCode } from '../../../model/diagnostic-code.ts';
import type { Plan, UnmetNeed } from '../../../model/plan.ts';
import { isExternalId, parseResourceId, type IdentityParts } from '../../../model/identity.ts';
import { closest } from './did-you-mean.ts';
import { finding } from './finding.ts';
import { resourcesById } from '../../../model/resource-lookups.ts';
import { memoize } from '../../../model/memoize.ts';

export interface UnmetWords {
  readonly message: string;
  readonly remedy: string;
}

/**
 * Findings for the unmet needs that `speak` has words for. Where something that isn't fully known might make the target, the finding is a
 * note: nobody can say that it is missing.
 */
export function unmetFindings(
  plan: Plan,
  code: DiagnosticCode,
  speak: (need: UnmetNeed, target: IdentityParts) => UnmetWords | undefined,
): Diagnostic[] {
  if (plan.unmet.length === 0) return [];
  const resources = resourcesById(plan);
  return plan.unmet.flatMap((need) => {
    const words = speak(need, parseResourceId(need.to));
    if (words === undefined) return [];
    const on = resources.get(need.from);
    const severity: Severity | undefined = need.uncertain === undefined ? undefined : 'note';
    return finding(plan, code, {
      ...(on === undefined ? { node: need.from } : { on }),
      ...(severity === undefined ? {} : { severity }),
      message: need.uncertain === undefined ? words.message : `${words.message} ${sentence(need.uncertain)}`,
      remedy: words.remedy,
    });
  });
}

/** What was probably meant: an object of the same kind with a similar name, or the same name in another namespace. */
export function nearestObject(plan: Plan, target: IdentityParts): string {
  const alike = objectsByKind(plan).get(`${target.group}/${target.kind}`) ?? [];
  const similar = closest(
    target.name,
    alike.filter(({ namespace }) => namespace === target.namespace).map(({ name }) => name),
  );
  if (similar !== undefined) return ` (did you mean "${similar}"?)`;
  const elsewhere = alike.find(({ namespace, name }) => name === target.name && namespace !== target.namespace);
  return elsewhere === undefined ? '' : ` (there is one in namespace "${elsewhere.namespace}")`;
}

/** Everything that will exist, by `group/Kind`, in the order of identities. Asked for only when something is missing. */
const objectsByKind: (plan: Plan) => ReadonlyMap<string, readonly IdentityParts[]> = memoize((plan) => {
  const parts = [...plan.catalogue.byId.keys()]
    .filter((id) => !isExternalId(id))
    .sort()
    .map(parseResourceId);
  return Map.groupBy(parts, ({ group, kind }) => `${group}/${kind}`);
});

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
