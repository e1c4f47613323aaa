import type { Json, JsonObject } from '../../src/model/json.ts';
import { unknownMark, variesMark } from '../../src/model/rendering.ts';
import { textOf } from '../api/kube-object.ts';

/** What a field names, by the field that holds it and its own name. */
const references: Readonly<Record<string, string>> = Object.freeze({
  'configMap.name': 'ConfigMap',
  'configMapRef.name': 'ConfigMap',
  'configMapKeyRef.name': 'ConfigMap',
  'secret.name': 'Secret',
  'secret.secretName': 'Secret',
  'secretRef.name': 'Secret',
  'secretKeyRef.name': 'Secret',
  'spec.serviceAccountName': 'ServiceAccount',
  'persistentVolumeClaim.claimName': 'PersistentVolumeClaim',
});

/**
 * Objects of one rendering whose pods name again what they named when it was rendered: a record keeps the fixed part of a
 * name that varies with the object itself, but not where others name it. What may name two objects of the rendering, or
 * none, is left as it is.
 */
export function followVaryingNames(recorded: readonly JsonObject[]): readonly JsonObject[] {
  const varying = recorded.filter((object) => markIn(nameOf(object)) !== undefined);
  if (varying.length === 0) return recorded;
  const names = Map.groupBy(varying, (object) => `${textOf(object, 'kind')} ${markIn(nameOf(object))}`);
  const find = (kind: string, mark: string): string | undefined => {
    const [only, ...others] = names.get(`${kind} ${mark}`) ?? [];
    return only === undefined || others.length > 0 ? undefined : nameOf(only);
  };
  return recorded.map((object) => follow(object, '', find) as JsonObject);
}

type FindName = (kind: string, mark: string) => string | undefined;

function follow(value: Json, holder: string, find: FindName): Json {
  if (Array.isArray(value)) return value.map((item) => follow(item as Json, holder, find));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, item]) => {
      const kind = references[`${holder}.${key}`];
      const known = kind !== undefined && (item === variesMark || item === unknownMark) ? find(kind, item) : undefined;
      return [key, known ?? follow(item ?? null, key, find)];
    }),
  );
}

/** The mark at the end of a name that is not the same in every rendering. */
function markIn(name: string): string | undefined {
  return [variesMark, unknownMark].find((mark) => name.endsWith(mark));
}

function nameOf(object: JsonObject): string {
  return textOf(object, 'metadata', 'name');
}
