import type { JsonObject } from '../model/json.ts';
import { type FieldChange, isEqual, type ObjectPlace, type TreeDiff } from './tree-diff.ts';
import { parseResourceId } from '../model/identity.ts';

/** Diffs for machines: objects with their identity in full and in parts, fields with both values. What Secrets hold is left out. */
export function formatDiffJson(diffs: readonly TreeDiff[]): string {
  return `${JSON.stringify({ equal: diffs.every(isEqual), diffs: diffs.map(diffJson) }, undefined, 2)}\n`;
}

function diffJson(diff: TreeDiff): JsonObject {
  return {
    from: diff.from,
    to: diff.to,
    added: diff.added.map(placeJson),
    removed: diff.removed.map(placeJson),
    changed: diff.changed.map((change) => ({
      ...placeJson(change),
      ...(change.movedFrom === undefined ? {} : { movedFrom: change.movedFrom }),
      fields: change.fields.map((field) => (change.id.startsWith('/Secret/') ? withoutValues(field) : { ...field })),
    })),
  };
}

function placeJson({ id, unit }: ObjectPlace): JsonObject {
  return { id, ...parseResourceId(id), unit };
}

function withoutValues({ path, ...values }: FieldChange): JsonObject {
  return /^(?:data|stringData)\b/.test(path) ? { path, hidden: true } : { path, ...values };
}
