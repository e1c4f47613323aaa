import type { Diagnostic } from '../model/diagnostic.ts';
import { countOf } from '../report/count-of.ts';
import { formatDiagnostic } from '../report/format-diagnostic.ts';
import { countFindings } from '../report/format-summary.ts';
import type { CompiledCluster } from './compile-cluster.ts';
import type { Host } from './host.ts';
import { formatLoadFailure } from './load-failure.ts';
import { paintFor } from './paint-for.ts';

/** What compiling found, and whether it may go on. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether nothing forbids to go on: no error, no failure and, where it is strict, no warning. */
  readonly clean: boolean;
}

/** Collects the findings of all clusters and those of the project; with `strict`, a warning counts as an error. */
export function findingsOf(
  compiled: readonly CompiledCluster[],
  strict: boolean,
  ofProject: readonly Diagnostic[] = [],
): Findings {
  const diagnostics = [...ofProject, ...compiled.flatMap((each) => ('failure' in each ? [] : each.diagnostics))];
  const failed = compiled.some((each) => 'failure' in each);
  const bad = diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
  return { diagnostics, clean: !failed && !bad };
}

/** Findings that are printed in full: who has more mends the first ones first. */
const shown = 40;

/** Prints failures and diagnostics, worst first, and a closing line where something forbids to go on. */
export function reportFindings(
  compiled: readonly CompiledCluster[],
  { diagnostics, clean }: Findings,
  host: Host,
): void {
  const paint = paintFor(host.stderr, host);
  const failures = compiled.flatMap((each) => ('failure' in each ? [each.failure] : []));
  for (const failure of failures) host.stderr.write(`${formatLoadFailure(failure, paint)}\n`);
  const sorted = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    diagnostics.filter((each) => each.severity === severity),
  );
  for (const each of sorted.slice(0, shown)) host.stderr.write(`${formatDiagnostic(each, paint)}\n`);
  if (sorted.length > shown)
    host.stderr.write(`and ${sorted.length - shown} more: "strata check --json" tells them all\n\n`);
  if (clean) return;
  const failed = failures.length === 0 ? [] : [`${countOf(failures.length, 'cluster')} did not load`];
  const found = countFindings(diagnostics);
  const affected = new Set(diagnostics.map(({ cluster }) => cluster)).size;
  const parts = [
    ...failed,
    ...(found === '' ? [] : [`${found} in ${countOf(affected, 'cluster')}`]),
    'nothing written',
  ];
  host.stderr.write(`${paint('error', parts.join(', '))}\n`);
}
