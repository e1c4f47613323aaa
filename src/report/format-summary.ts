import type { Diagnostic } from '../model/diagnostic.ts';
import type { Severity } from '../model/severity.ts';
import { countOf } from './count-of.ts';
import { type Paint, plain } from './paint.ts';

/** What became of one cluster. */
export interface ClusterSummary {
  readonly cluster: string;
  readonly units: number;
  readonly resources: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where nothing was written or compared. */
  readonly tree?: TreeSummary;
}

/** What became of the cluster's tree, in numbers of files. */
interface TreeSummary {
  readonly path: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Two or three lines for each cluster: its size, whether it starts, what happened to its files. */
export function formatSummary(summaries: readonly ClusterSummary[], paint: Paint = plain): string {
  const names = Math.max(...summaries.map(({ cluster }) => cluster.length));
  const units = Math.max(...summaries.map((each) => countOf(each.units, 'unit').length));
  return summaries
    .map((summary) => {
      const size = [countOf(summary.units, 'unit').padStart(units), countOf(summary.resources, 'resource')].join('   ');
      const first = `${paint('strong', summary.cluster.padEnd(names))}   ${size}   ${verdict(summary.diagnostics, paint)}\n`;
      return summary.tree === undefined ? first : `${first}${' '.repeat(names + 3)}${formatTree(summary.tree)}\n`;
    })
    .join('');
}

/** `2 errors, 1 warning`; the empty string where there is no finding. Notes are counted only where nothing worse is. */
export function countFindings(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length;
  const worse = (['error', 'warning'] as const).filter((severity) => count(severity) > 0);
  const shown: readonly Severity[] = worse.length > 0 ? worse : count('note') > 0 ? ['note'] : [];
  return shown.map((severity) => countOf(count(severity), severity)).join(', ');
}

function verdict(diagnostics: readonly Diagnostic[], paint: Paint): string {
  const findings = countFindings(diagnostics);
  if (diagnostics.some(({ severity }) => severity === 'error')) return paint('error', findings);
  const stale = diagnostics.filter(({ code }) => code === 'rendering-stale').length;
  if (stale > 0)
    return paint('warning', `not proven: ${countOf(stale, 'release')} ${stale === 1 ? 'was' : 'were'} not rendered`);
  const starts = paint('good', 'every unit starts from an empty cluster');
  return findings === '' ? starts : `${starts}, ${paint('warning', findings)}`;
}

function formatTree({ path, added, changed, removed, unchanged }: TreeSummary): string {
  const parts = [
    ...(added > 0 ? [`${countOf(added, 'file')} added`] : []),
    ...(changed > 0 ? [added > 0 ? `${changed} changed` : `${countOf(changed, 'file')} changed`] : []),
    ...(removed > 0 ? [`${removed} removed`] : []),
    ...(unchanged > 0 ? [`${unchanged} unchanged`] : []),
  ];
  return `${path}: ${parts.length === 0 ? 'no files' : parts.join(', ')}`;
}
