import type { ObjectChange, ObjectPlace, TreeDiff } from './tree-diff.ts';
import { describeFields } from './describe-field.ts';
import { formatCounts } from './format-counts.ts';
import { code, fenceFor } from './code.ts';
import { formatNode } from '../model/identity.ts';

/** A diff for the comment of a merge request: grouped by unit, fields as a diff. */
export function formatDiffMarkdown(diff: TreeDiff): string {
  const entries = [
    ...diff.added.map((place) => ({ ...place, text: `- added ${code(formatNode(place.id))}\n` })),
    ...diff.removed.map((place) => ({ ...place, text: `- removed ${code(formatNode(place.id))}\n` })),
    ...diff.changed.map((change) => ({ ...change, text: formatChange(change) })),
  ];
  const units = [...Map.groupBy(entries.sort(byId), ({ unit }) => unit)].sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = units.map(
    ([unit, inside]) => `\n#### ${unit === '' ? 'Delivery' : code(unit)}\n\n${inside.map(({ text }) => text).join('')}`,
  );
  return `### ${code(diff.from)} → ${code(diff.to)}\n\n${formatCounts(diff)}\n${sections.join('')}`;
}

function formatChange(change: ObjectChange): string {
  const moved =
    change.movedFrom === undefined
      ? ''
      : `, moved from ${change.movedFrom === '' ? 'delivery' : code(change.movedFrom)}: the engine deletes it and makes it anew`;
  const lines = describeFields(change).map(({ sign, text }) => `${sign} ${text}`);
  const fence = fenceFor(lines.join('\n'));
  const block =
    lines.length === 0
      ? ''
      : ['', `${fence}diff`, ...lines, fence, ''].map((line) => (line === '' ? '\n' : `  ${line}\n`)).join('');
  return `- changed ${code(formatNode(change.id))}${moved}\n${block}`;
}

function byId(a: ObjectPlace, b: ObjectPlace): number {
  return a.id < b.id ? -1 : 1;
}
