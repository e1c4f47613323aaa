import { getLocal } from 'mockttp';
import type { CompletedRequest } from 'mockttp';
import { addresses } from '../control-plane/addresses.ts';
import type { KeyPair } from '../control-plane/certificate-authority.ts';
import type { Site, SiteAnswer, SiteRequest } from './site.ts';

/** The public internet of a rehearsal, behind a proxy that speaks for every name. */
export interface Proxy {
  /** URLs that nobody answered, in the order of asking, each once. */
  readonly unanswered: ReadonlySet<string>;
  /** While false, every request is refused, as by a network that is down. */
  setReachable(reachable: boolean): void;
  stop(): Promise<void>;
}

/** Starts an intercepting proxy: whoever trusts the authority gets each public URL answered by the first site that knows it. */
export async function startProxy(
  authority: KeyPair,
  sites: readonly Site[],
  port: number = addresses.proxyPort,
): Promise<Proxy> {
  const unanswered = new Set<string>();
  let reachable = true;
  const server = getLocal({
    https: { key: authority.key, cert: authority.cert },
    http2: false,
    recordTraffic: false,
    suggestChanges: false,
  });
  await server.forAnyRequest().thenCallback(async (caught) => {
    if (!reachable) return { statusCode: 503, body: 'the network is down\n' };
    const request = await requestOf(caught);
    for (const site of sites) {
      const answer = await site(request);
      if (answer !== undefined) return responseOf(answer);
    }
    unanswered.add(`${request.url.origin}${request.url.pathname}`);
    return { statusCode: 502, body: `the rehearsal has nothing at ${request.url.href}\n` };
  });
  await server.start(port);
  return {
    unanswered,
    setReachable: (value) => {
      reachable = value;
    },
    stop: () => server.stop(),
  };
}

async function requestOf(caught: CompletedRequest): Promise<SiteRequest> {
  const headers = Object.fromEntries(
    Object.entries(caught.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
  return {
    method: caught.method,
    url: new URL(caught.url),
    headers,
    body: (await caught.body.getDecodedBuffer()) ?? Buffer.alloc(0),
  };
}

function responseOf(answer: SiteAnswer) {
  return { statusCode: answer.status, headers: { ...answer.headers }, body: answer.body ?? '' };
}
