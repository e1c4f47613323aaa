import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { serve, type LoopbackServer } from './loopback-server.ts';

/** One published archive. */
export interface Published {
  readonly name: string;
  readonly version: string;
  readonly archive: Buffer;
  /** What the index says, where that is not what is served. */
  readonly digest?: string;
}

export interface RepositoryOptions {
  /** `user:password` that must be given. */
  readonly basic?: string;
  /** How the index writes URLs. @default 'relative' */
  readonly urls?: 'relative' | 'absolute' | 'redirected';
  readonly gzip?: boolean;
}

/** Serves an HTTP Helm repository, as `helm repo index` lays it out. */
export async function serveRepository(
  charts: readonly Published[],
  options: RepositoryOptions = {},
): Promise<LoopbackServer & { readonly url: string }> {
  const server = await serve((request, response, host) => {
    const given = request.headers.authorization;
    if (options.basic !== undefined && given !== `Basic ${Buffer.from(options.basic).toString('base64')}`) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="charts"' }).end();
      return;
    }
    const path = request.url ?? '';
    if (path === '/charts/index.yaml') {
      const index = indexOf(charts, options.urls ?? 'relative', host);
      const packed = options.gzip === true && (request.headers['accept-encoding'] ?? '').includes('gzip');
      response.writeHead(200, packed ? { 'content-encoding': 'gzip' } : {}).end(packed ? gzipSync(index) : index);
      return;
    }
    if (path.startsWith('/moved/')) {
      response.writeHead(302, { location: `/charts/files/${path.slice('/moved/'.length)}` }).end();
      return;
    }
    const found = charts.find(({ name, version }) => path === `/charts/files/${name}-${version}.tgz`);
    if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/gzip' }).end(found.archive);
  });
  return { ...server, url: `http://${server.host}/charts` };
}

function indexOf(charts: readonly Published[], urls: NonNullable<RepositoryOptions['urls']>, host: string): string {
  const names = [...new Set(charts.map(({ name }) => name))];
  const lines = names.flatMap((name) => [
    `  ${name}:`,
    ...charts
      .filter((chart) => chart.name === name)
      .flatMap(({ version, archive, digest }) => {
        const file = `${name}-${version}.tgz`;
        const url = {
          relative: `files/${file}`,
          absolute: `http://${host}/charts/files/${file}`,
          redirected: `http://${host}/moved/${file}`,
        }[urls];
        return [
          `  - name: ${name}`,
          `    version: "${version}"`,
          `    digest: ${digest ?? createHash('sha256').update(archive).digest('hex')}`,
          `    urls: ["${url}"]`,
        ];
      }),
  ]);
  return ['apiVersion: v1', names.length === 0 ? 'entries: {}' : 'entries:', ...lines, ''].join('\n');
}
