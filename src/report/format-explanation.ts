import { alignColumns } from './align-columns.ts';
import type { Explanation, Reason } from './explanation.ts';
import { type Paint, plain } from './paint.ts';

/** An explanation as people read it; `limit` reasons of each need are printed, the rest counted. */
export function formatExplanation(explanation: Explanation, paint: Paint = plain, limit = 3): string {
  const { title, place, facts, needs, neededBy } = explanation;
  return `${[
    [paint('strong', title), ...facts, ...(place === undefined ? [] : [paint('faint', place)])].join('     '),
    ...section('needs', needs, paint, limit),
    ...section('needed by', neededBy, paint, limit),
  ].join('\n')}\n`;
}

function section(title: string, reasons: readonly Reason[], paint: Paint, limit: number): string[] {
  if (reasons.length === 0) return ['', `  ${paint('strong', title)} nothing`];
  const rows = reasons.flatMap((reason) => [...reasonRows(reason, limit)]);
  return ['', `  ${paint('strong', title)}`, ...alignColumns(rows).map((line) => `    ${line}`)];
}

function* reasonRows({ title, because, behind }: Reason, limit: number): Iterable<string[]> {
  const [first = '', ...others] =
    because.length > limit ? [...because.slice(0, limit), `and ${because.length - limit} more`] : because;
  yield [title, first];
  for (const other of others) yield ['', other];
  // Alone in its row, so that a long way does not widen the column.
  if (behind.length > 0) yield [`  ${behind.map((step) => `└ ${step}`).join(' ')}`];
}
