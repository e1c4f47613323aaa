import type { JsonObject } from '../model/json.ts';
import type { ResourceId } from '../model/identity.ts';
import type { Tree, TreeObject } from './tree.ts';
import type { ObjectChange, ObjectPlace, TreeDiff } from './tree-diff.ts';
import { diffFields } from './diff-fields.ts';
import { sameText } from './same-text.ts';

/**
 * What one must do to the first tree to get the second, in objects and fields. Not a difference: the clusters' own names in paths of the
 * repository, and what SOPS makes of the same text each time (ciphertext, and its record of keys and times).
 */
export function diffTrees(from: Tree, to: Tree): TreeDiff {
  const same = sameText(from.cluster, to.cluster);
  const ids = [...new Set([...from.objects.keys(), ...to.objects.keys()])].sort();
  const only = (inside: Tree, outside: Tree): ObjectPlace[] =>
    ids.filter((id) => !outside.objects.has(id)).map((id) => ({ id, unit: inside.objects.get(id)?.unit ?? '' }));
  return {
    from: from.title,
    to: to.title,
    added: only(to, from),
    removed: only(from, to),
    changed: ids.flatMap((id) => diffObject(id, from.objects.get(id), to.objects.get(id), same)),
  };
}

function diffObject(
  id: ResourceId,
  from: TreeObject | undefined,
  to: TreeObject | undefined,
  same: (from: string, to: string) => boolean,
): ObjectChange[] {
  if (from === undefined || to === undefined) return [];
  const fields = diffFields(withoutSopsRecord(from.manifest), withoutSopsRecord(to.manifest), same);
  if (fields.length === 0 && from.unit === to.unit) return [];
  return [{ id, unit: to.unit, ...(from.unit === to.unit ? {} : { movedFrom: from.unit }), fields }];
}

/** `sops` beside `apiVersion` is no field of any API object: kustomize-controller takes it away when it decrypts. */
function withoutSopsRecord(manifest: JsonObject): JsonObject {
  const { sops, ...others } = manifest;
  return sops === undefined ? manifest : others;
}
