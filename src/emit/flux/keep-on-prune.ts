import type { JsonObject } from '../../model/json.ts';
import type { Resource } from '../../model/resource.ts';

/** Kinds whose deletion takes data along: all that a namespace holds, every object of a custom kind, what a volume stores. */
const keepers = new Set([
  '/Namespace',
  '/PersistentVolume',
  '/PersistentVolumeClaim',
  'apiextensions.k8s.io/CustomResourceDefinition',
  'snapshot.storage.k8s.io/VolumeSnapshot',
]);

/** The key by which Flux (kustomize-controller, "Garbage collection") leaves an object alone that has gone from its unit. */
const pruneKey = 'kustomize.toolkit.fluxcd.io/prune';

/**
 * Tells Flux not to delete what holds data when it leaves its unit: a renamed unit, or an object that moved to another one, would
 * otherwise take the data along. What an author says under the same key stays.
 */
export function keepOnPrune(manifest: JsonObject, { group, kind }: Resource): JsonObject {
  if (!keepers.has(`${group}/${kind}`)) return manifest;
  const metadata = (manifest.metadata ?? {}) as JsonObject;
  const annotations = (metadata.annotations ?? {}) as JsonObject;
  return { ...manifest, metadata: { ...metadata, annotations: { [pruneKey]: 'disabled', ...annotations } } };
}
