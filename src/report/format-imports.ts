interface Change {
  readonly path: string;
  readonly how: 'added' | 'changed' | 'removed';
}

interface ImportRow {
  readonly type: 'chart' | 'crd';
  readonly name: string;
  readonly version?: string;
  readonly digest?: string;
  readonly source: string;
  readonly retired?: { readonly since: string; readonly successor: string };
  readonly newer?: string;
  readonly unknown?: string;
}

/** The files that an import changes, one a line. */
export function formatChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'nothing changes\n';
  return changes.map(({ how, path }) => `  ${how.padEnd(8)}${path}\n`).join('');
}

/** What is imported, one a line: name, version, digest, source, and what there is to know about its age. */
export function formatImports(rows: readonly ImportRow[]): string {
  const cells = rows.map((row) => [
    row.type,
    row.name,
    row.version ?? '',
    (row.digest ?? '').replace('sha256:', '').slice(0, 12),
    row.source,
    remark(row),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...cells.map((cell) => cell[column]?.length ?? 0)));
  return cells
    .map(
      (cell) =>
        `${cell
          .map((text, column) => text.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** Why sources could not be asked, in one line: without a network it is the same for all. `undefined` where all could. */
export function formatUnknown(rows: readonly ImportRow[]): string | undefined {
  const unknown = rows.flatMap((row) => row.unknown ?? []);
  if (unknown.length === 0) return undefined;
  return `${unknown.length} of ${rows.length} could not be asked whether newer exists: ${unknown[0] ?? ''}${new Set(unknown).size > 1 ? ' (--json says it of each)' : ''}`;
}

function remark({ retired, newer, unknown }: ImportRow): string {
  return [
    ...(retired === undefined ? [] : [`retired since ${retired.since}: ${retired.successor}`]),
    ...(newer === undefined ? [] : [`${newer} is there`]),
    ...(unknown === undefined ? [] : ['not known whether newer exists']),
  ].join('; ');
}
