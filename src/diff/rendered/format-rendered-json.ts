import type { Json, JsonObject } from '../../model/json.ts';
import { parseResourceId } from '../../model/identity.ts';
import {
  isRenderedEqual,
  type RenderedChange,
  type RenderedDiff,
  type RenderedGroup,
  type RenderedPlace,
} from './rendered-diff.ts';

/** Rendered diffs for machines: fields with both values beside the words for people. What Secrets hold is left out. */
export function formatRenderedJson(diffs: readonly RenderedDiff[]): string {
  const json = { equal: diffs.every(isRenderedEqual), rendered: true, diffs: diffs.map(diffJson) };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

function diffJson({ from, to, groups, unrecorded, notCompared }: RenderedDiff): JsonObject {
  return {
    from,
    to,
    groups: groups.map(groupJson),
    unrecorded: unrecorded.map((release) => ({ ...release })),
    notCompared: { ...notCompared },
  };
}

function groupJson({ added, removed, changed, folded, notes, chart, ...head }: RenderedGroup): JsonObject {
  return {
    ...head,
    ...(chart === undefined ? {} : { chart: chart as unknown as Json }),
    notes,
    added: added.map(placeJson),
    removed: removed.map(placeJson),
    changed: changed.map(changeJson),
    folded: { ...folded },
  };
}

function placeJson({ id, ...more }: RenderedPlace): JsonObject {
  return { id, ...parseResourceId(id), ...more };
}

function changeJson({ id, fields, lines, ...more }: RenderedChange): JsonObject {
  const isSecret = id.startsWith('/Secret/');
  return {
    id,
    ...parseResourceId(id),
    ...more,
    lines: lines.map((line) => ({ ...line })),
    fields: fields.map(({ path, ...values }) => {
      return isSecret && /^(?:data|stringData)\b/.test(path) ? { path, hidden: true } : { path, ...values };
    }),
  };
}
