import { ImportProblem } from '../import-problem.ts';

/** Where a chart is to be had from. */
export type Reference =
  | { readonly type: 'repository'; readonly url: string; readonly chart: string }
  | { readonly type: 'oci'; readonly url: string }
  | { readonly type: 'path'; readonly path: string };

/**
 * Reads a reference: `https://repository#chart`, `repository chart` as two words, `oci://registry/path/chart`, a folder or an archive. A version
 * behind an OCI reference (`oci://…:1.2.3`) is read too.
 */
export function parseReference(text: string, chart: string | undefined): { reference: Reference; version?: string } {
  if (text.startsWith('oci://')) return parseOci(text);
  if (/^https?:\/\//.test(text)) {
    const [url = '', fragment] = text.split('#');
    const name = fragment ?? chart;
    if (name === undefined || name === '') throw new ImportProblem(`"${text}" is a repository: say which chart, as "${url}#name"`);
    return { reference: { type: 'repository', url: withoutSlash(url), chart: name } };
  }
  if (chart !== undefined) throw new ImportProblem(`"${text}" is no URL of a repository, so "${chart}" cannot be a chart of it`);
  return { reference: { type: 'path', path: text } };
}

/** A reference as its user would write it. */
export function formatReference(reference: Reference): string {
  if (reference.type === 'repository') return `${reference.url}#${reference.chart}`;
  return reference.type === 'oci' ? reference.url : reference.path;
}

/** URLs of repositories are the same with and without a slash at their end. */
export function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function parseOci(text: string): { reference: Reference; version?: string } {
  const [, url = '', version] = /^(oci:\/\/[^/]+\/.+?)(?::([\w][\w.+-]*))?$/.exec(text) ?? [];
  if (url === '') throw new ImportProblem(`"${text}" names no chart: write it as oci://registry/path/chart`);
  return { reference: { type: 'oci', url: withoutSlash(url) }, ...(version === undefined ? {} : { version }) };
}
