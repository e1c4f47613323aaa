import type { Json, JsonObject } from '../../model/json.ts';
import type { Plan } from '../../model/plan.ts';
import type { Resource } from '../../model/resource.ts';
import { parseResourceId } from '../../model/identity.ts';

/** Adds the releases of the same unit that this one waits for to `spec.dependsOn`, beside what the author wrote there. */
export function orderRelease(resource: Resource, releaseOrder: Plan['releaseOrder']): JsonObject {
  const needed = releaseOrder.get(resource.id);
  if (needed === undefined || needed.length === 0) return resource.manifest;
  const spec = (resource.manifest.spec ?? {}) as JsonObject;
  const written = (spec.dependsOn ?? []) as readonly JsonObject[];
  const known = new Set(written.map(({ name, namespace }) => `${namespace ?? resource.namespace}/${name}`));
  const added = needed
    .map(parseResourceId)
    .filter(({ namespace, name }) => !known.has(`${namespace}/${name}`))
    .map(({ namespace, name }): Json => (namespace === resource.namespace ? { name } : { name, namespace }));
  return { ...resource.manifest, spec: { ...spec, dependsOn: [...written, ...added] } };
}
