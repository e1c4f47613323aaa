import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { EnvHttpProxyAgent, request, type Dispatcher } from 'undici';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Where the last redirect led. */
  readonly url: string;
}

interface FetchOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes that a body may have, unpacked. @default 64 MiB */
  readonly maxBytes?: number;
  /** Milliseconds without an answer, or without more of it. @default 30_000 */
  readonly timeout?: number;
  /** Asks for a compressed body and unpacks it. Never for archives, whose digest is that of the compressed bytes. */
  readonly decode?: boolean;
}

/** A download that did not happen, in words for its user. */
export class NetworkProblem extends Error {
  override readonly name = 'NetworkProblem';
}

/** Asks servers over HTTP and HTTPS. */
export interface Network {
  fetch(url: string, options?: FetchOptions): Promise<Answer>;
  close(): Promise<void>;
}

/** What a busy server answers; it may be ready in a moment. */
const busy = new Set([429, 502, 503, 504]);
const attempts = 3;
/** Seconds that are waited for a busy server at most. */
const patience = 20;

const redirects = new Set([301, 302, 303, 307, 308]);
const redirectLimit = 8;

/**
 * The network as the process's own environment describes it: `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY` through undici, further authorities by
 * `NODE_EXTRA_CA_CERTS`, which Node reads when it starts.
 */
export function createNetwork(env: Readonly<Record<string, string | undefined>>): Network {
  const dispatcher = new EnvHttpProxyAgent({
    ...proxyOption('httpProxy', env['http_proxy'] ?? env['HTTP_PROXY']),
    ...proxyOption('httpsProxy', env['https_proxy'] ?? env['HTTPS_PROXY']),
    ...proxyOption('noProxy', env['no_proxy'] ?? env['NO_PROXY']),
  });
  return {
    fetch: (url, options = {}) => persist(dispatcher, url, options),
    close: () => dispatcher.close(),
  };
}

function proxyOption<Key extends string>(key: Key, value: string | undefined): { readonly [name in Key]?: string } {
  if (value === undefined || value === '') return {};
  // As curl reads it, and most tools: a proxy without a scheme is spoken to over HTTP.
  const written = key === 'noProxy' || /^\w+:\/\//.test(value) ? value : `http://${value}`;
  return { [key]: written } as { [name in Key]: string };
}

/** Asks again where a server is busy: after as long as it says, else after a second, then two. */
async function persist(dispatcher: Dispatcher, url: string, options: FetchOptions): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await follow(dispatcher, url, options, redirectLimit);
    const wait = secondsOf(answer.headers['retry-after']) ?? attempt;
    if (!busy.has(answer.status) || attempt === attempts || wait > patience) return answer;
    await setTimeout(wait * 1000);
  }
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
function secondsOf(retryAfter: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  const seconds = /^\d+$/.test(retryAfter) ? Number(retryAfter) : (Date.parse(retryAfter) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(seconds, 0);
}

async function follow(dispatcher: Dispatcher, url: string, options: FetchOptions, left: number): Promise<Answer> {
  const answer = await ask(dispatcher, url, options);
  const location = answer.headers['location'];
  if (!redirects.has(answer.status) || location === undefined) return answer;
  if (left === 0) throw new NetworkProblem(`${url} redirects more than ${redirectLimit} times`);
  const next = URL.parse(location, url);
  if (next === null || !/^https?:$/.test(next.protocol))
    throw new NetworkProblem(`${url} redirects to "${location}", which is no URL of the web`);
  if (new URL(url).protocol === 'https:' && next.protocol !== 'https:')
    throw new NetworkProblem(`${url} redirects to ${next.href}, which is not encrypted`);
  return follow(
    dispatcher,
    next.href,
    next.origin === new URL(url).origin ? options : withoutCredentials(options),
    left - 1,
  );
}

/** Credentials are for the server that they were given for, not for one that it names. */
function withoutCredentials(options: FetchOptions): FetchOptions {
  const headers = Object.entries(options.headers ?? {}).filter(([name]) => name.toLowerCase() !== 'authorization');
  return { ...options, headers: Object.fromEntries(headers) };
}

async function ask(dispatcher: Dispatcher, url: string, options: FetchOptions): Promise<Answer> {
  const { headers = {}, maxBytes = 64 * 2 ** 20, timeout = 30_000, decode = false } = options;
  const sent = { 'user-agent': 'strata', ...(decode ? { 'accept-encoding': 'gzip' } : {}), ...headers };
  try {
    const answer = await request(url, { dispatcher, headers: sent, headersTimeout: timeout, bodyTimeout: timeout });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > maxBytes) throw new NetworkProblem(`${url} is larger than ${Math.round(maxBytes / 2 ** 20)} MiB`);
      chunks.push(chunk);
    }
    const body = Buffer.concat(chunks);
    const isPacked = decode && answer.headers['content-encoding'] === 'gzip';
    return {
      status: answer.statusCode,
      headers: flatten(answer.headers),
      body: isPacked ? gunzipSync(body, { maxOutputLength: maxBytes }) : body,
      url,
    };
  } catch (error) {
    if (error instanceof NetworkProblem) throw error;
    throw new NetworkProblem(`${url} ${problemOf(error as NodeJS.ErrnoException, timeout)}`);
  }
}

function problemOf(error: NodeJS.ErrnoException, timeout: number): string {
  const code = error.code ?? (error.cause as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return `did not answer within ${timeout / 1000} s`;
  if (/Proxy response \(407\)/.test(error.message))
    return 'is behind a proxy that wants credentials (407): its variable takes them, as http://name:password@host:port';
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'unpacks to more than is sensible';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'names a host that cannot be found';
  if (code === 'ECONNREFUSED') return 'refuses connections';
  if (/CERT|SELF_SIGNED|UNABLE_TO/.test(code))
    return `has a certificate that is not trusted (${code}); NODE_EXTRA_CA_CERTS names further authorities`;
  return `cannot be reached: ${error.message || code}`;
}

function flatten(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}
