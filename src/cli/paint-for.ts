import { styleText } from 'node:util';
import { type Paint, type PaintStyle, plain } from '../report/paint.ts';
import type { Host, Output } from './host.ts';

const formats = {
  error: ['red', 'bold'],
  warning: ['yellow', 'bold'],
  note: ['cyan', 'bold'],
  good: ['green'],
  strong: ['bold'],
  faint: ['dim'],
} as const satisfies Record<PaintStyle, unknown>;

/** Colours for one stream: on a terminal, or where `FORCE_COLOR` asks; never where `NO_COLOR` is anything, also "0" (https://no-color.org). */
export function paintFor(output: Output, { env }: Host): Paint {
  const wanted = output.isTTY === true || isSet(env.FORCE_COLOR);
  if (!wanted || (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb') return plain;
  return (style, text) => styleText([...formats[style]], text, { validateStream: false });
}

function isSet(variable: string | undefined): boolean {
  return variable !== undefined && variable !== '' && variable !== '0';
}
