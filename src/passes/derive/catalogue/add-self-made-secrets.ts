import type { Provision } from '../../../model/catalogue.ts';
import { resourceId } from '../../../model/identity.ts';
import type { NodeId } from '../../../model/identity.ts';
import type { Release } from '../../../model/release.ts';
import type { Plan } from '../../../model/plan.ts';
import { releasesOf } from '../../../model/resource-lookups.ts';
import { textsOfRelease } from '../texts-of-release.ts';
import type { CatalogueBuilder } from './catalogue-builder.ts';

/** Kinds of which a chart's own objects make Secrets that no rendering shows. */
const secretMakers = new Set(['Certificate', 'ExternalSecret', 'Issuer', 'SealedSecret']);

/**
 * Secrets that the pods of a chart ask for and that nothing is known to make, but a hook Job of it, a certificate or its own software. A Secret that
 * an author has to bring has a name from the release's values; such a one never counts. Added after all else.
 */
export function addSelfMadeSecrets(entries: CatalogueBuilder, plan: Plan): void {
  const releases = new Map<NodeId, Release>(releasesOf(plan).map(({ id, release }) => [id, release]));
  for (const [provider, provisions] of Map.groupBy(entries.ofCharts(), (provision) => provision.provider)) {
    const release = releases.get(provider);
    if (release !== undefined) addSecretsOf(entries, provider, release, provisions);
  }
}

function addSecretsOf(
  entries: CatalogueBuilder,
  provider: NodeId,
  release: Release,
  provisions: readonly Provision[],
): void {
  let mayMake: ((name: string) => boolean) | undefined;
  let brought: ReadonlySet<string> | undefined;
  for (const { facts } of provisions) {
    for (const { name } of facts.pods?.needs.secrets ?? []) {
      if (entries.byId.has(resourceId('', 'Secret', facts.namespace, name))) continue;
      mayMake ??= makerOf(provisions);
      brought ??= textsOfRelease(release);
      if (mayMake(name) && !brought.has(name))
        entries.add({ apiVersion: 'v1', kind: 'Secret', name, namespace: facts.namespace }, provider, 'hook');
    }
  }
}

/** Whether a release makes a Secret of that name, as far as its rendering shows. */
function makerOf(provisions: readonly Provision[]): (name: string) => boolean {
  const hasHook = provisions.some(({ how, facts: { kind } }) => how === 'hook' && kind === 'Job');
  const mayCreate = provisions.some(({ facts }) => facts.createsSecrets === true);
  const speakers = provisions.filter(({ facts: { kind } }) => mayCreate || secretMakers.has(kind));
  const spokenOf = new Set(speakers.flatMap(({ facts }) => facts.mentions ?? []));
  // What a hook makes without naming it stands in its program; it has the right to.
  return (name) => spokenOf.has(name) || (hasHook && mayCreate);
}
