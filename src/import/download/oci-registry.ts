import type { Answer, Network } from '../../host/network.ts';
import { ImportProblem } from '../import-problem.ts';
import { digestOf, verifyDigest, type Archive } from './archive.ts';
import { chooseVersion, sortVersions } from './choose-version.ts';
import type { Credentials } from './credentials.ts';
import { expectOk } from './helm-repository.ts';

/** Media types of a chart in a registry (Helm's OCI specification, HIP 6). */
const manifestType = 'application/vnd.oci.image.manifest.v1+json';
const indexType = 'application/vnd.oci.image.index.v1+json';
const chartTypes = ['application/vnd.cncf.helm.chart.content.v1.tar+gzip', 'application/tar+gzip'];

interface Manifest {
  readonly layers?: readonly { readonly mediaType: string; readonly digest: string; readonly size: number }[];
}

/** Downloads a chart from an OCI registry: tag to manifest to layer, each checked against its digest. */
export async function downloadFromRegistry(
  network: Network,
  url: string,
  wanted: string | undefined,
  credentials: Credentials,
): Promise<Archive> {
  const registry = new Registry(network, url, credentials);
  const versions = (await registry.tags()).map(versionOfTag);
  const version = chooseVersion(versions, wanted, url);
  const manifest = await registry.manifest(version.replaceAll('+', '_'));
  const layer = manifest.layers?.find(({ mediaType }) => chartTypes.includes(mediaType));
  if (layer === undefined)
    throw new ImportProblem(
      `${url}:${version} is no Helm chart: its manifest has no layer of type ${chartTypes[0] ?? ''}`,
    );
  const bytes = await registry.blob(layer.digest);
  const sorted = sortVersions(versions);
  return {
    bytes,
    version,
    digest: digestOf(bytes),
    origin: `${url}:${version}`,
    newer: sorted.slice(0, sorted.indexOf(version)),
  };
}

/** Versions of a chart in an OCI registry, newest first. */
export async function listRegistryVersions(network: Network, url: string, credentials: Credentials): Promise<string[]> {
  return sortVersions((await new Registry(network, url, credentials).tags()).map(versionOfTag));
}

/** Registries have no "+" in tags, so Helm writes "_". */
function versionOfTag(tag: string): string {
  return tag.replaceAll('_', '+');
}

class Registry {
  readonly #network: Network;
  readonly #url: string;
  readonly #credentials: Credentials;
  readonly #base: string;
  readonly #name: string;
  #token: string | undefined;

  constructor(network: Network, url: string, credentials: Credentials) {
    const [, host = '', name = ''] = /^oci:\/\/([^/]+)\/(.+)$/.exec(url) ?? [];
    const isLoopback = /^(localhost|127\.[\d.]+|\[::1\])(:\d+)?$/.test(host);
    this.#network = network;
    this.#url = url;
    this.#credentials = credentials;
    this.#base = `${isLoopback ? 'http' : 'https'}://${host === 'docker.io' ? 'registry-1.docker.io' : host}/v2/`;
    this.#name = name;
  }

  /** All tags, page by page. */
  async tags(): Promise<string[]> {
    const found: string[] = [];
    let next: string | undefined = `${this.#base}${this.#name}/tags/list?n=1000`;
    for (let page = 0; next !== undefined && page < 100; page += 1) {
      const answer: Answer = await this.#get(next, 'application/json');
      if (answer.status === 404) throw new ImportProblem(`${this.#url} does not exist (404)`);
      expectOk(answer, this.#url);
      found.push(...(readJson<{ tags?: string[] | null }>(answer, this.#url).tags ?? []));
      const link: string | undefined = /<([^>]+)>;\s*rel="?next"?/.exec(answer.headers['link'] ?? '')?.[1];
      next = link === undefined ? undefined : new URL(link, next).href;
    }
    return found;
  }

  async manifest(tag: string): Promise<Manifest> {
    const answer = await this.#get(`${this.#base}${this.#name}/manifests/${tag}`, `${manifestType}, ${indexType}`);
    expectOk(answer, `${this.#url}:${tag}`);
    const promised = answer.headers['docker-content-digest'];
    if (promised !== undefined) verifyDigest(answer.body, promised, `the manifest of ${this.#url}:${tag}`);
    return readJson<Manifest>(answer, `the manifest of ${this.#url}:${tag}`);
  }

  async blob(digest: string): Promise<Uint8Array> {
    const answer = await this.#get(`${this.#base}${this.#name}/blobs/${digest}`, '*/*');
    expectOk(answer, `${this.#url}@${digest}`);
    verifyDigest(answer.body, digest, `${this.#url}@${digest}`);
    return answer.body;
  }

  /** Asks, and where the registry wants a token, gets one and asks again. */
  async #get(url: string, accept: string): Promise<Answer> {
    const authorization =
      this.#token === undefined ? this.#credentials.headersFor(url) : { authorization: `Bearer ${this.#token}` };
    const answer = await this.#network.fetch(url, {
      headers: { accept, ...(this.#token === undefined ? {} : authorization) },
    });
    if (answer.status !== 401 || this.#token !== undefined) return answer;
    const challenge = answer.headers['www-authenticate'] ?? '';
    if (/^basic/i.test(challenge))
      return this.#network.fetch(url, { headers: { accept, ...this.#credentials.headersFor(url) } });
    this.#token = await this.#fetchToken(challenge);
    return this.#token === undefined ? answer : this.#get(url, accept);
  }

  /** The token exchange of the distribution specification: `Bearer realm="…",service="…",scope="…"`. */
  async #fetchToken(challenge: string): Promise<string | undefined> {
    const fields = Object.fromEntries(
      [...challenge.matchAll(/(\w+)="([^"]*)"/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
    );
    if (fields['realm'] === undefined) return undefined;
    const url = new URL(fields['realm']);
    if (fields['service'] !== undefined) url.searchParams.set('service', fields['service']);
    url.searchParams.set('scope', fields['scope'] ?? `repository:${this.#name}:pull`);
    const answer = await this.#network.fetch(url.href, { headers: this.#credentials.headersFor(this.#base) });
    expectOk(answer, url.origin + url.pathname);
    const { token, access_token: access } = readJson<{ token?: string; access_token?: string }>(answer, url.href);
    return token ?? access;
  }
}

function readJson<T>(answer: Answer, what: string): T {
  try {
    return JSON.parse(new TextDecoder().decode(answer.body)) as T;
  } catch {
    throw new ImportProblem(`${what} is not JSON`);
  }
}
