import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../model/json.ts';
import type { ImportedCrd, KnownChart, ChartQuery } from '../model/known-chart.ts';
import type { ValueShape } from '../model/value-shape.ts';

interface LockedRow {
  readonly repository?: string;
  readonly chart?: string;
  readonly oci?: string;
  readonly path?: string;
  readonly version: string;
  readonly imported?: { readonly version: string; readonly content: string };
  readonly retired?: { readonly since: string; readonly successor: string };
}

/** Finds what was imported of a chart by where it is published, for releases that are written as plain objects. The lock file is read when first asked. */
export function importedCharts(root: string): (query: ChartQuery) => KnownChart | undefined {
  let rows: readonly (readonly [string, LockedRow])[] | undefined;
  return (query) => {
    rows ??= readRows(join(root, 'imports', 'imports.lock.json'));
    const found = rows.find(([, row]) => isMeant(row, query));
    return found === undefined ? undefined : knownChart(root, ...found, query);
  };
}

function readRows(file: string): readonly (readonly [string, LockedRow])[] {
  if (!existsSync(file)) return [];
  const { charts = {} } = JSON.parse(readFileSync(file, 'utf8')) as { charts?: Readonly<Record<string, LockedRow>> };
  return Object.entries(charts);
}

function isMeant({ repository, chart, oci, path, imported }: LockedRow, query: ChartQuery): boolean {
  if (query.path !== undefined) return path === query.path;
  if (imported?.version !== query.version) return false;
  if (query.oci !== undefined) return sameUrl(oci, query.oci) || sameUrl(repository, query.oci);
  return chart === query.chart && sameUrl(repository, query.repository);
}

function sameUrl(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.replace(/\/+$/, '') === b?.replace(/\/+$/, '');
}

function knownChart(
  root: string,
  name: string,
  { imported, retired, ...row }: LockedRow,
  query: ChartQuery,
): KnownChart {
  const folder = join(root, 'imports', 'charts', name);
  const [shape, crds] = [join(folder, 'shape.json'), join(folder, 'crds.json')];
  return {
    name: row.chart ?? query.chart ?? name,
    version: imported?.version ?? row.version,
    ...(row.path === undefined ? { content: imported?.content ?? '' } : { path: row.path }),
    ...(row.repository === undefined ? {} : { repository: row.repository }),
    ...(row.oci === undefined ? {} : { oci: row.oci }),
    crds: existsSync(crds) ? (JSON.parse(readFileSync(crds, 'utf8')) as readonly ImportedCrd[]) : [],
    ...(existsSync(shape)
      ? { shape: JSON.parse(readFileSync(shape, 'utf8')) as JsonObject as unknown as ValueShape }
      : {}),
    ...(retired === undefined ? {} : { retired }),
  };
}
