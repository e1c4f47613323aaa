import type { ChainLink, Diagnostic } from '../model/diagnostic.ts';
import { formatNode } from '../model/identity.ts';
import { formatPlace, type LazyPlace } from '../model/source-place.ts';
import { type Paint, plain } from './paint.ts';

/** Beyond this depth a chain is not indented further: a long cycle must stay on the screen. */
const deepest = 6;

/** One finding as people read it: what is wrong, where, why, and what would mend it. */
export function formatDiagnostic(diagnostic: Diagnostic, paint: Paint = plain): string {
  const { severity, code, message, place, remedy, chain = [] } = diagnostic;
  const body = [
    ...placeLines(place, paint),
    ...subjectLines(diagnostic),
    ...chain.map((link, depth) => formatLink(link, depth, paint)),
  ];
  return [
    `${paint(severity, `${severity}:`)} ${paint('strong', withoutFullStop(message))} ${paint('faint', `(${code})`)}`,
    ...(body.length === 0 ? [] : ['', ...body.map((line) => `  ${line}`)]),
    '',
    ...remedy.split('\n').map((line) => (line === '' ? '' : `  ${line}`)),
    '',
  ].join('\n');
}

function placeLines(place: LazyPlace | undefined, paint: Paint): string[] {
  const found = place?.();
  return found === undefined ? [] : [paint('strong', formatPlace(found))];
}

function subjectLines({ resource, unit }: Diagnostic): string[] {
  if (resource !== undefined) return [`${formatNode(resource)}${unit === undefined ? '' : `, in unit "${unit}"`}`];
  return unit === undefined ? [] : [`unit "${unit}"`];
}

function formatLink({ text, place }: ChainLink, depth: number, paint: Paint): string {
  const found = place?.();
  const where = found === undefined ? '' : ` ${paint('faint', `(${formatPlace(found)})`)}`;
  return `${'  '.repeat(Math.min(depth + 1, deepest))}${text}${where}`;
}

function withoutFullStop(message: string): string {
  return message.endsWith('.') ? message.slice(0, -1) : message;
}
