import { relative, resolve } from 'node:path';
import type { ImportContext } from '../import-context.ts';
import { ImportProblem } from '../import-problem.ts';

/** Where a chart is to be had from. */
export type Reference =
  | { readonly type: 'repository'; readonly url: string; readonly chart: string }
  | { readonly type: 'oci'; readonly url: string }
  | { readonly type: 'path'; readonly path: string };

/**
 * Reads a reference: `https://repository#chart`, `repository chart` as two words, `oci://registry/path/chart`, a folder or an archive. A version
 * behind an OCI reference (`oci://…:1.2.3`) is read too. Paths start where the command runs, and become those from the project's root.
 */
export function parseReference(
  text: string,
  chart: string | undefined,
  context: Pick<ImportContext, 'root' | 'cwd'>,
): { reference: Reference; version?: string } {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text) ?? [];
  if (scheme !== undefined) refuseCredentials(text);
  if (scheme === 'oci') return parseOci(text);
  if (scheme === 'http' || scheme === 'https') return parseRepository(text, chart);
  if (scheme !== undefined)
    throw new ImportProblem(
      `"${text}" begins with "${scheme}://": charts come by https://, oci://, or from a folder or an archive`,
    );
  if (chart !== undefined)
    throw new ImportProblem(`"${text}" is no URL of a repository, so "${chart}" cannot be a chart of it`);
  return { reference: { type: 'path', path: pathFromRoot(text, context) } };
}

/** A path as it is locked: from the project's root, whatever folder it was typed in. */
export function pathFromRoot(path: string, { root, cwd }: Pick<ImportContext, 'root' | 'cwd'>): string {
  return relative(root, resolve(cwd, path)).replaceAll('\\', '/') || '.';
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

function parseRepository(text: string, chart: string | undefined): { reference: Reference } {
  const [url = '', fragment, more] = text.split('#');
  const repository = withoutSlash(withoutSlash(url).replace(/\/index\.yaml$/, ''));
  if (!URL.canParse(repository)) throw new ImportProblem(`"${url}" is no URL`);
  if (more !== undefined || (fragment !== undefined && chart !== undefined))
    throw new ImportProblem(`"${text}" names more than one chart`);
  const name = fragment ?? chart;
  if (name === undefined || name === '')
    throw new ImportProblem(`"${text}" is a repository: say which chart, as "${repository}#name"`);
  return { reference: { type: 'repository', url: repository, chart: name } };
}

/** The lock file and generated code hold references, and are committed. @throws {ImportProblem} where one holds a password */
export function refuseCredentials(url: string): void {
  const [, host] = /^[a-z]+:\/\/[^/]*@([^/@#?]*)/i.exec(url) ?? [];
  if (host !== undefined)
    throw new ImportProblem(
      `credentials do not belong into the URL for "${host}", which is committed: give them with STRATA_USERNAME and STRATA_PASSWORD`,
    );
}

function parseOci(text: string): { reference: Reference; version?: string } {
  if (text.includes('@'))
    throw new ImportProblem(`"${text}" names a digest: name a version, the lock file holds the digest of what that is`);
  const [, url = '', version] = /^(oci:\/\/[^/]+\/.+?)(?::([\w][\w.+-]*))?$/.exec(text) ?? [];
  if (url === '') throw new ImportProblem(`"${text}" names no chart: write it as oci://registry/path/chart`);
  return { reference: { type: 'oci', url: withoutSlash(url) }, ...(version === undefined ? {} : { version }) };
}
