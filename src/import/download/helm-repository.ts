import { parse } from 'yaml';
import type { Answer, Network } from '../../host/network.ts';
import { ImportProblem } from '../import-problem.ts';
import { digestOf, verifyDigest, type Archive } from './archive.ts';
import { chooseVersion, nearestName, sortVersions } from './choose-version.ts';
import type { Credentials } from './credentials.ts';

/** The part of a repository's index that is read. */
interface Index {
  readonly entries?: Readonly<Record<string, readonly IndexEntry[]>>;
}

interface IndexEntry {
  readonly version?: string;
  readonly urls?: readonly string[];
  readonly digest?: string;
}

/** Versions of a chart in an HTTP Helm repository, newest first. */
export async function listRepositoryVersions(network: Network, url: string, chart: string, credentials: Credentials): Promise<string[]> {
  return sortVersions((await entriesOf(network, url, chart, credentials)).flatMap(({ version }) => version ?? []));
}

/** Downloads a chart from an HTTP Helm repository: its index, then the archive that the index names, relative or absolute. */
export async function downloadFromRepository(network: Network, url: string, chart: string, wanted: string | undefined, credentials: Credentials): Promise<Archive> {
  const entries = await entriesOf(network, url, chart, credentials);
  const versions = entries.flatMap(({ version }) => version ?? []);
  const version = chooseVersion(versions, wanted, `chart "${chart}" of ${url}`);
  const entry = entries.find((each) => each.version === version);
  const file = entry?.urls?.[0];
  if (file === undefined) throw new ImportProblem(`the index of ${url} names no file for "${chart}" ${version}`);
  if (file.startsWith('oci://')) throw new ImportProblem(`"${chart}" ${version} of ${url} is published as ${file}: import that`);
  const { href } = new URL(file, `${url}/`);
  const sameServer = new URL(href).origin === new URL(url).origin;
  const answer = await network.fetch(href, { headers: sameServer ? credentials.headersFor(href) : {} });
  expectOk(answer, href);
  if (entry?.digest !== undefined) verifyDigest(answer.body, entry.digest, href);
  const sorted = sortVersions(versions);
  return { bytes: answer.body, version, digest: digestOf(answer.body), origin: href, newer: sorted.slice(0, sorted.indexOf(version)) };
}

async function entriesOf(network: Network, url: string, chart: string, credentials: Credentials): Promise<readonly IndexEntry[]> {
  const href = `${url}/index.yaml`;
  const answer = await network.fetch(href, { headers: credentials.headersFor(href), decode: true });
  expectOk(answer, href);
  const { entries = {} } = readIndex(new TextDecoder().decode(answer.body), href);
  const found = Object.hasOwn(entries, chart) ? entries[chart] : undefined;
  if (found !== undefined) return found;
  const near = nearestName(chart, Object.keys(entries));
  throw new ImportProblem(`${url} has no chart "${chart}"${near === undefined ? '' : `: did you mean "${near}"?`}`);
}

function readIndex(text: string, href: string): Index {
  try {
    // An index of JSON is YAML too, and much faster read as what it is. Everything that is read of it is text: a version or digest may look like a number.
    const index = (text.trimStart().startsWith('{') ? JSON.parse(text) : parse(text, { logLevel: 'error', maxAliasCount: 100, schema: 'failsafe' })) as Index | null;
    if (typeof index?.entries === 'object') return index;
  } catch {
    throw new ImportProblem(`${href} is not the index of a Helm repository: it is no YAML`);
  }
  throw new ImportProblem(`${href} is not the index of a Helm repository: it has no entries`);
}

/** @throws {ImportProblem} that says what a status means for whoever asked */
export function expectOk({ status }: Answer, url: string): void {
  if (status >= 200 && status < 300) return;
  const meanings: Readonly<Record<number, string>> = {
    401: 'wants credentials (401): give them with STRATA_USERNAME and STRATA_PASSWORD',
    403: 'refuses access (403): the credentials may not read it',
    404: 'does not exist (404)',
    429: 'has had too many requests (429): try later',
  };
  throw new ImportProblem(`${url} ${meanings[status] ?? `answers with status ${status}`}`);
}
