import { runTimeDefinitions } from '../../../knowledge/run-time-definitions.ts';
import type { ResourceId } from '../../../model/identity.ts';
import type { JsonObject } from '../../../model/json.ts';
import { objectsOfRelease } from '../../../model/objects-of-release.ts';
import type { Resource } from '../../../model/resource.ts';
import type { Release } from '../../../model/release.ts';
import type { Entries } from './entries.ts';

/** What releases make: what their charts render, what hooks make, and the CRDs that operators make when they run. */
export function addReleases(entries: Entries, resources: readonly Resource[]): void {
  for (const { id, manifest, release } of resources) if (release !== undefined) addRelease(entries, id, manifest, release);
}

function addRelease(entries: Entries, id: ResourceId, manifest: JsonObject, release: Release): void {
  for (const facts of objectsOfRelease(release)) entries.add(facts, id, facts.hook === undefined ? 'chart' : 'hook');
  for (const facts of runTimeDefinitions(release.chart.name)) entries.add(facts, id, 'operator');
  const install = (manifest.spec as JsonObject | undefined)?.install as JsonObject | undefined;
  if (install?.createNamespace === true) {
    entries.add({ apiVersion: 'v1', kind: 'Namespace', name: release.namespace, namespace: '' }, id, 'chart');
  }
}
