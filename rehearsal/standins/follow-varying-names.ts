import type { Json, JsonObject } from '../../src/model/json.ts';
import { variesMark } from '../../src/model/rendering.ts';
import { fieldOf, textOf } from '../api/kube-object.ts';

/** What a field names, by the field that holds it and its own name. */
const references: Readonly<Record<string, string>> = Object.freeze({
  'configMap.name': 'ConfigMap', 'configMapRef.name': 'ConfigMap', 'configMapKeyRef.name': 'ConfigMap',
  'secret.name': 'Secret', 'secret.secretName': 'Secret', 'secretRef.name': 'Secret', 'secretKeyRef.name': 'Secret',
  'spec.serviceAccountName': 'ServiceAccount', 'persistentVolumeClaim.claimName': 'PersistentVolumeClaim',
});

/**
 * Objects of one rendering whose pods name again what they named when it was rendered: a record keeps the fixed part of a name that varies with the
 * object itself, but not where others name it. A name that nothing of the rendering can have is left as it is.
 */
export function followVaryingNames(recorded: readonly JsonObject[]): readonly JsonObject[] {
  const varying = recorded.filter((object) => textOf(object, 'metadata', 'name').endsWith(variesMark));
  if (varying.length === 0) return recorded;
  const names = Map.groupBy(varying, (object) => textOf(object, 'kind'));
  const nameOf = (kind: string | undefined): string | undefined => {
    const [only, ...others] = kind === undefined ? [] : names.get(kind) ?? [];
    return others.length > 0 ? undefined : textOf(only, 'metadata', 'name') || undefined;
  };
  return recorded.map((object) => (fieldOf(object, 'spec') === undefined ? object : follow(object, '', nameOf) as JsonObject));
}

function follow(value: Json, holder: string, nameOf: (kind: string | undefined) => string | undefined): Json {
  if (Array.isArray(value)) return value.map((item) => follow(item as Json, holder, nameOf));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value as JsonObject).map(([key, item]) => {
    const known = item === variesMark ? nameOf(references[`${holder}.${key}`]) : undefined;
    return [key, known ?? follow(item ?? null, key, nameOf)];
  }));
}
