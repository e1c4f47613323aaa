import type { Environment } from '@marcbachmann/cel-js';
import { failure } from './failure.ts';

/** Absolute URLs and absolute paths, as Go's `url.ParseRequestURI` takes them. */
class RequestUrl {
  readonly scheme: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly path: string;
  readonly query: string;

  constructor(scheme: string, host: string, path: string, query: string) {
    this.scheme = scheme;
    this.host = host;
    const [, hostname = host, port = ''] = /^(.*?)(?::(\d*))?$/.exec(host) ?? [];
    this.hostname = hostname.replaceAll(/^\[|\]$/g, '');
    this.port = port;
    this.path = path;
    this.query = query;
  }
}

export function registerUrls(environment: Environment): void {
  environment
    .registerType('kubernetes.URL', RequestUrl)
    .registerFunction('isURL(string): bool', (text: string) => tryParse(text) !== undefined)
    .registerFunction('url(string): kubernetes.URL', (text: string) => {
      const url = tryParse(text);
      if (url === undefined)
        throw failure(`URL parse error during conversion from string: parse "${text}": invalid URI for request`);
      return url;
    })
    .registerFunction('kubernetes.URL.getScheme(): string', ({ scheme }: RequestUrl) => scheme)
    .registerFunction('kubernetes.URL.getHost(): string', ({ host }: RequestUrl) => host)
    .registerFunction('kubernetes.URL.getHostname(): string', ({ hostname }: RequestUrl) => hostname)
    .registerFunction('kubernetes.URL.getPort(): string', ({ port }: RequestUrl) => port)
    .registerFunction('kubernetes.URL.getEscapedPath(): string', ({ path }: RequestUrl) => path)
    .registerFunction('kubernetes.URL.getQuery(): map<string, list<string>>', ({ query }: RequestUrl) => {
      return new Map(
        Map.groupBy(new URLSearchParams(query), ([key]) => key)
          .entries()
          .map(([key, pairs]) => [key, pairs.map(([, value]) => value)]),
      );
    });
}

function tryParse(text: string): RequestUrl | undefined {
  // Control characters, blanks in the host, broken percent signs: Go refuses them too.
  if (text === '' || /\p{Cc}|%(?![0-9A-Fa-f]{2})/u.test(text)) return undefined;
  const [, scheme, rest = ''] = /^([A-Za-z][A-Za-z0-9+.-]*):([^]*)$/.exec(text) ?? [undefined, '', text];
  if (!rest.startsWith('/'))
    return scheme === '' || rest === '' ? undefined : new RequestUrl(scheme!.toLowerCase(), '', '', '');
  const [, authority, path = '', query = ''] = /^(?:\/\/([^/?]*))?([^?]*)(?:\?([^]*))?$/.exec(rest) ?? [];
  const host = (authority ?? '').replace(/^.*@/, '');
  if (/[\s<>"\\^`{|}]/.test(host) || !/^(?:\[[^\]]*\]|[^:]*)(?::\d*)?$/.test(host)) return undefined;
  return new RequestUrl(scheme!.toLowerCase(), host, path, query);
}
