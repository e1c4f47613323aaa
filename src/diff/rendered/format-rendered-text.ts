import { formatNode } from '../../model/identity.ts';
import type { ChangeLine, RenderedChange, RenderedDiff, RenderedGroup, RenderedPlace } from './rendered-diff.ts';
import {
  countRendered,
  describeNotCompared,
  describeUnrecorded,
  nameFolded,
  notesOf,
  qualify,
  titleOfChart,
} from './rendered-words.ts';

/** Puts colour on a piece of text; the caller knows where the text goes. */
type Paint = (style: 'good' | 'error' | 'warning' | 'strong' | 'faint', text: string) => string;

/**
 * A rendered diff for people: release by release, a line for each object that comes or goes and for each thing that
 * changes.
 */
export function formatRenderedText(diff: RenderedDiff, paint: Paint = (_style, text) => text): string {
  const notCompared = describeNotCompared(diff.notCompared);
  const lines = [
    `${paint('strong', `${diff.from} → ${diff.to}, rendered`)}: ${countRendered(diff)}`,
    ...diff.unrecorded.map((release) => paint('warning', describeUnrecorded(release, diff))),
    ...diff.groups.flatMap((group) => ['', ...formatGroup(group, paint)]),
    ...(notCompared === '' ? [] : [...(diff.groups.length === 0 ? [] : ['']), paint('faint', notCompared)]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function formatGroup(group: RenderedGroup, paint: Paint): readonly string[] {
  const title = group.release === undefined ? 'objects of the tree' : `release ${group.release}`;
  const entries = [
    ...group.added.map((place) => ({ id: place.id, lines: formatPlace('+', place, paint) })),
    ...group.removed.map((place) => ({ id: place.id, lines: formatPlace('-', place, paint) })),
    ...group.changed.map((change) => ({ id: change.id, lines: formatChange(change, paint) })),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    `${paint('strong', title)}${group.chart === undefined ? '' : `: ${titleOfChart(group)}`}`,
    ...notesOf(group).map((note) => paint('warning', `  ${note}`)),
    ...entries.flatMap(({ lines }) => lines),
    ...(group.folded.objects === 0 ? [] : [`${paint('warning', '~')} ${nameFolded(group.folded)}`]),
  ];
}

function formatPlace(sign: '+' | '-', place: RenderedPlace, paint: Paint): readonly string[] {
  const painted = paint(sign === '+' ? 'good' : 'error', sign);
  const head = `${painted} ${formatNode(place.id)}${paintFaint(qualify(place), paint)}`;
  return [head, ...place.about.map((text) => `    ${text}`)];
}

/** A change of one thing stands on the object's own line. */
function formatChange(change: RenderedChange, paint: Paint): readonly string[] {
  const head = `${paint('warning', '~')} ${formatNode(change.id)}${paintFaint(qualify(change, change), paint)}`;
  const [first, ...more] = change.lines;
  if (first !== undefined && more.length === 0 && first.sign === '~') return [`${head}: ${first.text}`];
  return [head, ...change.lines.map((line) => `    ${paintLine(line, paint)}`)];
}

function paintLine({ sign, text }: ChangeLine, paint: Paint): string {
  if (sign === '~') return text;
  return paint(sign === '+' ? 'good' : 'error', `${sign} ${text}`);
}

function paintFaint(text: string, paint: Paint): string {
  return text === '' ? '' : paint('faint', text);
}
