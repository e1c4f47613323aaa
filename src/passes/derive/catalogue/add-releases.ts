import { valuesAt } from '../../../knowledge/field-path.ts';
import { runTimeDefinitions } from '../../../knowledge/run-time-definitions.ts';
import type { ResourceId } from '../../../model/identity.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { Plan } from '../../../model/plan.ts';
import { resourcesOfKind } from '../../../model/resource-lookups.ts';
import type { Release } from '../../../model/release.ts';
import type { Entries } from './entries.ts';
import { targetNamespaceOf } from '../../../knowledge/target-namespace-of.ts';

/** What releases make: what their charts render, what hooks make, and the CRDs that operators make when they run. */
export function addReleases(entries: Entries, plan: Plan): void {
  for (const resource of resourcesOfKind(plan, 'helm.toolkit.fluxcd.io', 'HelmRelease')) {
    if (resource.release !== undefined) addRelease(entries, resource.id, resource.release);
    if (createsNamespace(resource.manifest)) {
      entries.add({ apiVersion: 'v1', kind: 'Namespace', name: targetNamespaceOf(resource), namespace: '' }, resource.id, 'chart');
    }
  }
}

function addRelease(entries: Entries, id: ResourceId, release: Release): void {
  for (const facts of release.rendering.objects) entries.add(facts, id, facts.hook === undefined ? 'chart' : 'hook');
  for (const facts of runTimeDefinitions(release.chart.name)) entries.add(facts, id, 'operator');
}

function createsNamespace(manifest: JsonObject): boolean {
  return valuesAt(manifest, 'spec.install.createNamespace')[0] === true;
}
