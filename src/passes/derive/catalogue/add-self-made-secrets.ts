import type { Provision } from '../../../model/catalogue.ts';
import { resourceId } from '../../../model/identity.ts';
import type { NodeId } from '../../../model/identity.ts';
import type { Json } from '../../../model/json.ts';
import type { Release } from '../../../model/release.ts';
import type { Plan } from '../../../model/plan.ts';
import { releasesOf } from '../../../model/resource-lookups.ts';
import type { Entries } from './entries.ts';

/** Kinds of which a chart's own objects make Secrets that no rendering shows. */
const secretMakers = new Set(['Certificate', 'ExternalSecret', 'Issuer', 'SealedSecret']);

/**
 * Secrets that the pods of a chart ask for and that nothing is known to make: its hook Jobs, its certificates or its own software
 * make them. Facts come from a rendering, so a Secret that an author has to bring has a name from the release's values; such a
 * one never counts, nor one that the release says it needs. Added after all else.
 */
export function addSelfMadeSecrets(entries: Entries, plan: Plan): void {
  const releases = new Map<NodeId, Release>(releasesOf(plan).map(({ id, release }) => [id, release]));
  for (const [provider, provisions] of Map.groupBy(entries.ofCharts(), (provision) => provision.provider)) {
    const release = releases.get(provider);
    if (release !== undefined) addSecretsOf(entries, provider, release, provisions);
  }
}

function addSecretsOf(entries: Entries, provider: NodeId, release: Release, provisions: readonly Provision[]): void {
  const hasMaker = provisions.some(({ how, facts: { kind } }) => (how === 'hook' && kind === 'Job') || secretMakers.has(kind));
  let brought: ReadonlySet<string> | undefined;
  for (const { facts } of provisions) {
    for (const { name } of facts.pods?.needs.secrets ?? []) {
      if (entries.byId.has(resourceId('', 'Secret', facts.namespace, name)) || !(hasMaker || name.startsWith(release.name)))
        continue;
      brought ??= namesFromValues(release);
      if (!brought.has(name))
        entries.add({ apiVersion: 'v1', kind: 'Secret', name, namespace: facts.namespace }, provider, 'hook');
    }
  }
}

function namesFromValues({ values, needs = [] }: Release): ReadonlySet<string> {
  const names = new Set(needs.map(({ name }) => name));
  const collect = (value: Json | undefined): void => {
    if (typeof value === 'string') names.add(value);
    else if (value !== null && typeof value === 'object')
      for (const child of Object.values(value)) collect(child as Json | undefined);
  };
  collect(values);
  return names;
}
