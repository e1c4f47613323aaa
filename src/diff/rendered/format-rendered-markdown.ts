import { formatNode } from '../../model/identity.ts';
import { code, fenceFor } from '../code.ts';
import type { RenderedChange, RenderedDiff, RenderedGroup, RenderedPlace } from './rendered-diff.ts';
import {
  countRendered,
  describeNotCompared,
  describeUnrecorded,
  nameFolded,
  notesOf,
  qualify,
  titleOfChart,
} from './rendered-words.ts';

/** A rendered diff for the comment of a merge request: release by release, with what changed as a diff. */
export function formatRenderedMarkdown(diff: RenderedDiff): string {
  const notCompared = describeNotCompared(diff.notCompared);
  const unrecorded = diff.unrecorded.map((release) => `- ${describeUnrecorded(release, diff)}\n`).join('');
  return [
    `### ${code(diff.from)} → ${code(diff.to)}, rendered\n\n${countRendered(diff)}\n`,
    ...(unrecorded === '' ? [] : [`\n${unrecorded}`]),
    ...diff.groups.map(formatGroup),
    ...(notCompared === '' ? [] : [`\n${notCompared}\n`]),
  ].join('');
}

function formatGroup(group: RenderedGroup): string {
  const { release } = group;
  const title = release === undefined ? 'Objects of the tree' : `Release ${code(release)}: ${titleOfChart(group)}`;
  const entries = [
    ...group.added.map((place) => ({ id: place.id, text: formatPlace('added', place) })),
    ...group.removed.map((place) => ({ id: place.id, text: formatPlace('removed', place) })),
    ...group.changed.map((change) => ({ id: change.id, text: formatChange(change) })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const notes = notesOf(group)
    .map((note) => `${note}\n\n`)
    .join('');
  const folded = group.folded.objects === 0 ? '' : `- changed ${nameFolded(group.folded)}\n`;
  return `\n#### ${title}\n\n${notes}${entries.map(({ text }) => text).join('')}${folded}`;
}

function formatPlace(what: string, place: RenderedPlace): string {
  const about = place.about.map((text) => `  - ${code(text)}\n`).join('');
  return `- ${what} ${code(formatNode(place.id))}${qualify(place)}\n${about}`;
}

/** A change of one thing stands on the object's own line; more are a diff. */
function formatChange(change: RenderedChange): string {
  const head = `- changed ${code(formatNode(change.id))}${qualify(change, change)}`;
  const [first, ...more] = change.lines;
  if (first === undefined) return `${head}\n`;
  if (more.length === 0 && first.sign === '~') return `${head}: ${code(first.text)}\n`;
  const lines = change.lines.map(({ sign, text }) => `${sign === '~' ? ' ' : sign} ${text}`);
  const fence = fenceFor(lines.join('\n'));
  return `${head}\n\n${[`${fence}diff`, ...lines, fence].map((line) => `  ${line}\n`).join('')}\n`;
}
