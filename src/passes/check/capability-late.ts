import { apiVersionsByProvider } from '../../model/api-answers.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { formatNode, type ResourceId } from '../../model/identity.ts';
import type { Plan } from '../../model/plan.ts';
import { type ReleasingResource, releasesOf } from '../../model/resource-lookups.ts';
import { finding } from './support/finding.ts';
import { quoteList, quoteNode } from './support/words.ts';

/**
 * A chart makes objects only where an API version is served, and the platform brings that version later: the engine renders once,
 * at installation, so these objects are missing until the release changes.
 */
export function capabilityLate(plan: Plan): Diagnostic[] {
  const asking = releasesOf(plan).filter(({ release }) => Object.keys(release.rendering.missing).length > 0);
  if (asking.length === 0) return [];
  const brought = [...apiVersionsByProvider(plan.catalogue)];
  return asking.flatMap((resource) =>
    Object.entries(resource.release.rendering.missing).flatMap(([version, missing]) => {
      const providers = brought.flatMap(([provider, versions]) => (versions.includes(version) ? [provider] : []));
      const other = providers.find((provider) => provider !== resource.id);
      if (other !== undefined) return [late(plan, resource, { version, missing, provider: formatNode(other) })];
      return providers.length === 0 ? [] : [tooLateItself(plan, resource, { version, missing })];
    }),
  );
}

interface OpenAnswer {
  readonly version: string;
  readonly missing: readonly string[];
}

interface LateAnswer extends OpenAnswer {
  readonly provider: string;
}

function late(plan: Plan, resource: ReleasingResource, { version, missing, provider }: LateAnswer): Diagnostic {
  return finding(plan, 'capability-late', {
    on: resource,
    message:
      `${quoteNode(resource.id)} installs before "${provider}", which brings "${version}": its chart asks for that once, and leaves out ` +
      `${namesOf(missing)}.`,
    remedy: `Let it start after "${provider}", switch off what asks for "${version}" in its values, or acknowledge that these objects come with its next change.`,
  });
}

/** A chart whose templates bring the definition that other templates ask for: no order helps. */
function tooLateItself(plan: Plan, resource: ReleasingResource, { version, missing }: OpenAnswer): Diagnostic {
  return finding(plan, 'capability-late', {
    on: resource,
    message: `${quoteNode(resource.id)} brings "${version}" itself, after its chart asked for it once, and leaves out ${namesOf(missing)}.`,
    remedy: `Install the definition before it, switch off what asks for "${version}" in its values, or acknowledge that these objects come with its next change.`,
  });
}

function namesOf(missing: readonly string[]): string {
  return quoteList(
    missing.map((id) => formatNode(id as ResourceId)),
    3,
  );
}
