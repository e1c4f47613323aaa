import { valuesAt } from '../../../knowledge/field-path.ts';
import { runTimeDefinitions } from '../../../knowledge/run-time-definitions.ts';
import type { ResourceId } from '../../../model/identity.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { ObjectFacts } from '../../../model/object-facts.ts';
import type { Plan } from '../../../model/plan.ts';
import { resourcesOfKind } from '../../../model/resource-lookups.ts';
import type { Release } from '../../../model/release.ts';
import type { CatalogueBuilder } from './catalogue-builder.ts';
import { targetNamespaceOf } from '../../../knowledge/target-namespace-of.ts';

/** What releases make: what their charts render, what hooks make, and the CRDs that operators make when they run. */
export function addReleases(entries: CatalogueBuilder, plan: Plan): void {
  for (const resource of resourcesOfKind(plan, 'helm.toolkit.fluxcd.io', 'HelmRelease')) {
    if (resource.release !== undefined) addRelease(entries, resource.id, resource.release, resource.manifest);
    if (createsNamespace(resource.manifest)) {
      entries.add(
        { apiVersion: 'v1', kind: 'Namespace', name: targetNamespaceOf(resource), namespace: '' },
        resource.id,
        'chart',
      );
    }
  }
}

function addRelease(entries: CatalogueBuilder, id: ResourceId, release: Release, manifest: JsonObject): void {
  const isMade = installedBy(manifest, release);
  for (const facts of release.rendering.objects)
    if (isMade(facts)) entries.add(facts, id, facts.hook === undefined ? 'chart' : 'hook');
  for (const facts of runTimeDefinitions(release.chart.name)) entries.add(facts, id, 'operator');
}

/** helm-controller leaves out the folder `crds` where its policy says so, and hooks where they are switched off. */
function installedBy(manifest: JsonObject, { rendering }: Release): (facts: ObjectFacts) => boolean {
  const folder = new Set(valuesAt(manifest, 'spec.install.crds')[0] === 'Skip' ? rendering.crdsFolder : []);
  const hasHooks = valuesAt(manifest, 'spec.install.disableHooks')[0] !== true;
  return ({ crd, name, hook }) => (crd === undefined || !folder.has(name)) && (hook === undefined || hasHooks);
}

function createsNamespace(manifest: JsonObject): boolean {
  return valuesAt(manifest, 'spec.install.createNamespace')[0] === true;
}
