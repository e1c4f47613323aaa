/** What a server is told about who asks. */
export interface Credentials {
  /** `authorization`, where there are credentials for the URL's host. */
  headersFor(url: string): Readonly<Record<string, string>>;
}

/**
 * Credentials from the environment: `STRATA_USERNAME` and `STRATA_PASSWORD` for every host, or for one host with its name behind them
 * in capitals (`STRATA_USERNAME_CHARTS_EXAMPLE_COM`), which wins. They are sent over HTTPS and to loopback only.
 */
export function credentialsFrom(env: Readonly<Record<string, string | undefined>>): Credentials {
  return {
    headersFor(url): Record<string, string> {
      const { hostname, protocol, username, password } = new URL(url);
      const isLoopback = hostname === 'localhost' || hostname.startsWith('127.') || hostname === '[::1]';
      if (protocol !== 'https:' && !isLoopback) return {};
      const suffix = `_${hostname.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`;
      const read = (name: string) => env[`${name}${suffix}`] ?? env[name];
      const [user, secret] =
        username === ''
          ? [read('STRATA_USERNAME'), read('STRATA_PASSWORD')]
          : [decodeURIComponent(username), decodeURIComponent(password)];
      if (user === undefined || secret === undefined) return {};
      return { authorization: `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}` };
    },
  };
}
