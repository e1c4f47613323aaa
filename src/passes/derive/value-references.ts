import type { ValueReference } from '../../knowledge/value-references.ts';
import { softKeys, tryFindValueReference } from '../../knowledge/value-references.ts';
import type { Edge } from '../../model/edge.ts';
import { resourceId } from '../../model/identity.ts';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Plan } from '../../model/plan.ts';
import type { Release } from '../../model/release.ts';
import { releasesOf } from '../../model/resource-lookups.ts';
import { edgeTo, tryFindProvision, withEdges } from './provision-of.ts';

/**
 * A release needs the objects that its values name by a usual key, where such an object is known. What is not known stays unsaid:
 * it may be the chart's own.
 */
export function valueReferences(plan: Plan): Plan {
  const edges: Edge[] = [];
  for (const { id: from, release } of releasesOf(plan)) {
    for (const { path, name, target } of namesIn(release)) {
      const provision = tryFindProvision(
        plan.catalogue,
        resourceId(target.group, target.kind, target.isNamespaced ? release.namespace : '', name),
      );
      if (provision === undefined) continue;
      const edge = edgeTo(from, provision, target.edge, `its value ${path} names ${target.kind} ${name}`, 'start');
      if (edge !== undefined) edges.push(edge);
    }
  }
  return withEdges(plan, edges);
}

interface Name {
  readonly path: string;
  readonly name: string;
  readonly target: ValueReference;
}

function namesIn({ values }: Release): readonly Name[] {
  const found: Name[] = [];
  walk(values, '', undefined, found);
  return found;
}

/** Below a key that names something, texts and the texts at `name` count, in lists as well. */
function walk(value: Json, path: string, target: ValueReference | undefined, found: Name[]): void {
  if (typeof value === 'string') {
    if (target !== undefined && value !== '') found.push({ path, name: value, target });
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) walk(item, `${path}[]`, target, found);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, child] of Object.entries(value as JsonObject)) {
      if (child === undefined || softKeys.has(key)) continue;
      walk(
        child,
        path === '' ? key : `${path}.${key}`,
        key === 'name' && target !== undefined ? target : tryFindValueReference(key),
        found,
      );
    }
  }
}
