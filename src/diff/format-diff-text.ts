import type { ObjectPlace, TreeDiff } from './tree-diff.ts';
import { describeFields } from './describe-field.ts';
import { formatCounts } from './format-counts.ts';
import { formatNode } from '../model/identity.ts';

/** Puts colour on a piece of text; the caller knows where the text goes. */
type Paint = (style: 'good' | 'error' | 'warning' | 'strong' | 'faint', text: string) => string;

/** A diff for people: one line an object, with the fields that changed below it. */
export function formatDiffText(diff: TreeDiff, paint: Paint = (_style, text) => text): string {
  const entries = [
    ...diff.added.map((place) => ({ id: place.id, lines: [`${paint('good', '+')} ${formatPlace(place, paint)}`] })),
    ...diff.removed.map((place) => ({ id: place.id, lines: [`${paint('error', '-')} ${formatPlace(place, paint)}`] })),
    ...diff.changed.map((change) => ({
      id: change.id,
      lines: [
        `${paint('warning', '~')} ${formatPlace(change, paint)}${change.movedFrom === undefined ? '' : paint('warning', `, moved from ${unitName(change.movedFrom)}`)}`,
        ...describeFields(change).map(
          ({ sign, text }) => `    ${paint(sign === '+' ? 'good' : 'error', `${sign} ${text}`)}`,
        ),
      ],
    })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const title = `${paint('strong', `${diff.from} → ${diff.to}`)}: ${formatCounts(diff)}\n`;
  return (
    title +
    entries
      .flatMap(({ lines }) => lines)
      .map((line) => `${line}\n`)
      .join('')
  );
}

function formatPlace({ id, unit }: ObjectPlace, paint: Paint): string {
  return `${formatNode(id)}   ${paint('faint', unitName(unit))}`;
}

function unitName(unit: string): string {
  return unit === '' ? 'delivery' : `unit ${unit}`;
}
