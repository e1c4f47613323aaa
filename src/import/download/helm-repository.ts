import type { Answer, Network } from '../../host/network.ts';
import { ImportProblem } from '../import-problem.ts';
import { digestOf, verifyDigest, type Archive } from './archive.ts';
import { chooseVersion, sortVersions } from './choose-version.ts';
import type { Credentials } from './credentials.ts';
import { readIndexEntries, type IndexEntry } from './repository-index.ts';

/** Versions of a chart in an HTTP Helm repository, newest first. */
export async function listRepositoryVersions(
  network: Network,
  url: string,
  chart: string,
  credentials: Credentials,
): Promise<string[]> {
  return sortVersions((await entriesOf(network, url, chart, credentials)).flatMap(({ version }) => version ?? []));
}

/** Downloads a chart from an HTTP Helm repository: its index, then the archive that the index names, relative or absolute. */
export async function downloadFromRepository(
  network: Network,
  url: string,
  chart: string,
  wanted: string | undefined,
  credentials: Credentials,
): Promise<Archive> {
  const entries = await entriesOf(network, url, chart, credentials);
  const versions = entries.flatMap(({ version }) => version ?? []);
  const version = chooseVersion(versions, wanted, `chart "${chart}" of ${url}`);
  const entry = entries.find((each) => each.version === version);
  const file = entry?.urls?.[0];
  if (file === undefined) throw new ImportProblem(`the index of ${url} names no file for "${chart}" ${version}`);
  if (file.startsWith('oci://'))
    throw new ImportProblem(`"${chart}" ${version} of ${url} is published as ${file}: import that`);
  const href = archiveUrl(file, url);
  const sameServer = new URL(href).origin === new URL(url).origin;
  const answer = await network.fetch(href, { headers: sameServer ? credentials.headersFor(href) : {} });
  expectOk(answer, href);
  if (entry?.digest !== undefined) verifyDigest(answer.body, entry.digest, href);
  const sorted = sortVersions(versions);
  return {
    bytes: answer.body,
    version,
    digest: digestOf(answer.body),
    origin: href,
    newer: sorted.slice(0, sorted.indexOf(version)),
  };
}

async function entriesOf(
  network: Network,
  url: string,
  chart: string,
  credentials: Credentials,
): Promise<readonly IndexEntry[]> {
  const index = `${url}/index.yaml`;
  const answer = await network.fetch(index, { headers: credentials.headersFor(index), decode: true });
  expectOk(answer, index);
  return readIndexEntries(new TextDecoder().decode(answer.body), chart, { index, repository: url });
}

/** Where an archive lies: its URL in an index may be relative to the repository. */
function archiveUrl(file: string, repository: string): string {
  const href = URL.parse(file, `${repository}/`);
  if (href === null || !/^https?:$/.test(href.protocol))
    throw new ImportProblem(`the index of ${repository} names the file "${file}", which is no URL of an archive`);
  return href.href;
}

/** @throws {ImportProblem} that says what a status means for whoever asked */
export function expectOk({ status, headers }: Answer, url: string): void {
  if (status >= 200 && status < 300) return;
  const meanings: Readonly<Record<number, string>> = {
    401: 'wants credentials (401): give them with STRATA_USERNAME and STRATA_PASSWORD',
    403: 'refuses access (403): the credentials may not read it',
    404: 'does not exist (404)',
    429: `has had too many requests (429): try again ${headers['retry-after'] === undefined ? 'later' : `after ${headers['retry-after']} s`}`,
  };
  throw new ImportProblem(`${url} ${meanings[status] ?? `answers with status ${status}`}`);
}
