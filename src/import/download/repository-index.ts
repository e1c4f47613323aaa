import { parse } from 'yaml';
import { ImportProblem } from '../import-problem.ts';
import { nearestName } from './choose-version.ts';

/** The part of a row in a repository's index that is read. */
export interface IndexEntry {
  readonly version?: string;
  readonly urls?: readonly string[];
  readonly digest?: string;
}

/**
 * The versions of one chart in the index of a Helm repository.
 * @param where what the index is called in messages
 * @throws {ImportProblem} where the text is no index, or has no such chart
 */
export function readIndexEntries(
  text: string,
  chart: string,
  where: { readonly index: string; readonly repository: string },
): readonly IndexEntry[] {
  const { names, find } = sliceIndex(text, chart) ?? parseIndex(text, where.index);
  if (!names.includes(chart)) {
    const near = nearestName(chart, names);
    throw new ImportProblem(
      `${where.repository} has no chart "${chart}"${near === undefined ? '' : `: did you mean "${near}"?`}`,
    );
  }
  const rows = find(chart);
  if (!Array.isArray(rows))
    throw new ImportProblem(
      `${where.index} is not the index of a Helm repository: its entry "${chart}" is no list of versions`,
    );
  return rows.filter((row) => typeof row === 'object' && row !== null) as IndexEntry[];
}

interface ChartIndex {
  readonly names: readonly string[];
  find(chart: string): unknown;
}

/**
 * Indexes have up to 20 MB, of which one chart is a small part, and parsing all takes half a minute. As Helm and all tools write them, the charts'
 * names stand alone on their lines at one indentation: then only the lines of one are parsed. `undefined` where an index is laid out otherwise.
 */
function sliceIndex(text: string, chart: string): ChartIndex | undefined {
  const start = /^entries:[ \t]*\r?\n/m.exec(text);
  const body = start === null ? '' : text.slice(start.index + start[0].length);
  const [, indent] = /^( +)[^\s#-]/.exec(body) ?? [];
  if (indent === undefined) return undefined;
  const end = body.search(/^[^\s#-]/m);
  const entries = end < 0 ? body : body.slice(0, end);
  const keys = [...entries.matchAll(new RegExp(`^${indent}(?=[^\\s-])(.*)$`, 'gm'))];
  const names = keys.map(([, key = '']) => /^(["']?)([\w.-]+)\1:\s*$/.exec(key)?.[2]);
  if (names.includes(undefined)) return undefined;
  const at = names.indexOf(chart);
  const lines = at < 0 ? '' : entries.slice(keys[at]?.index, keys[at + 1]?.index);
  if (/[&*]\w/.test(lines.replaceAll(/"[^"]*"|'[^']*'/g, ''))) return undefined;
  return { names: names as string[], find: () => (readYaml(lines) as Record<string, unknown> | null)?.[chart] };
}

function parseIndex(text: string, index: string): ChartIndex {
  const { entries } = readWhole(text, index);
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries))
    throw new ImportProblem(`${index} is not the index of a Helm repository: it has no entries`);
  const charts = new Map(Object.entries(entries));
  return { names: [...charts.keys()], find: (chart) => charts.get(chart) };
}

function readWhole(text: string, index: string): { readonly entries?: unknown } {
  try {
    // An index of JSON is YAML too, and much faster read as what it is.
    return ((text.trimStart().startsWith('{') ? JSON.parse(text) : readYaml(text)) ?? {}) as { entries?: unknown };
  } catch {
    throw new ImportProblem(`${index} is not the index of a Helm repository: it is no YAML`);
  }
}

/** Everything that is read of an index is text: a version or digest may look like a number. */
function readYaml(text: string): unknown {
  return parse(text, { logLevel: 'error', maxAliasCount: 100, schema: 'failsafe' });
}
