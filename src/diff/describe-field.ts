import type { FieldChange, ObjectChange } from './tree-diff.ts';
import { parseResourceId } from '../model/identity.ts';
import { showValue } from './show-value.ts';

/** One line of a change: what was taken away or put there. */
export interface FieldLine {
  readonly sign: '+' | '-';
  readonly text: string;
}

/**
 * The lines that say what has changed in an object: `- path: value`, `+ path: value`. Of texts with several lines only
 * those that differ are said. What a Secret holds is never printed.
 */
export function describeFields({ id, fields }: ObjectChange): FieldLine[] {
  const { group, kind } = parseResourceId(id);
  const isSecret = group === '' && kind === 'Secret';
  return fields.flatMap((field) =>
    describeField(isSecret && /^(?:data|stringData)\b/.test(field.path) ? hidden(field) : field),
  );
}

function hidden({ path, ...values }: FieldChange): FieldChange {
  return { path, ...('from' in values ? { from: '(hidden)' } : {}), ...('to' in values ? { to: '(hidden)' } : {}) };
}

/** The lines of one field. */
export function describeField({ path, from, to }: FieldChange): FieldLine[] {
  if (typeof from === 'string' && typeof to === 'string' && from.includes('\n') && to.includes('\n'))
    return describeText(path, from, to);
  return [
    ...(from === undefined ? [] : [{ sign: '-', text: `${path}: ${showValue(from)}` } as const]),
    ...(to === undefined ? [] : [{ sign: '+', text: `${path}: ${showValue(to)}` } as const]),
  ];
}

/** The lines between the first and the last that differ, each with its number. */
function describeText(path: string, from: string, to: string): FieldLine[] {
  const [before, after] = [from.split('\n'), to.split('\n')];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const lines = (sign: '+' | '-', all: readonly string[]) =>
    all
      .slice(start, all.length - end)
      .map((line, index): FieldLine => ({ sign, text: `${path} (line ${start + index + 1}): ${line}` }));
  return [...lines('-', before), ...lines('+', after)];
}
