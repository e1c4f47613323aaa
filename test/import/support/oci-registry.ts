import { createHash } from 'node:crypto';
import { serve, type LoopbackServer } from './loopback-server.ts';
import type { Published } from './helm-repository.ts';

export interface RegistryOptions {
  /** `user:password` for which a token is given out; with none, every token is. */
  readonly basic?: string;
  /** Tags a page. @default all on one */
  readonly pageSize?: number;
  /** Serves other bytes than the manifest names. */
  readonly tamper?: boolean;
}

const digest = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** Serves an OCI registry, as the distribution specification has it, with the token exchange that public registries ask for. */
export async function serveRegistry(
  path: string,
  charts: readonly Published[],
  options: RegistryOptions = {},
): Promise<LoopbackServer & { readonly url: string }> {
  const blobs = new Map(charts.map(({ archive }) => [digest(archive), archive]));
  const manifests = new Map(charts.map(({ version, archive }) => [version.replaceAll('+', '_'), manifestOf(archive)]));
  const server = await serve((request, response, host) => {
    const url = new URL(request.url ?? '', `http://${host}`);
    if (url.pathname === '/token') {
      const ok =
        options.basic === undefined ||
        request.headers.authorization === `Basic ${Buffer.from(options.basic).toString('base64')}`;
      const isRight =
        url.searchParams.get('scope') === `repository:${path}:pull` &&
        url.searchParams.get('service') === 'registry.test';
      response
        .writeHead(ok && isRight ? 200 : 401, { 'content-type': 'application/json' })
        .end(JSON.stringify({ token: 'granted' }));
      return;
    }
    if (request.headers.authorization !== 'Bearer granted') {
      response
        .writeHead(401, {
          'www-authenticate': `Bearer realm="http://${host}/token",service="registry.test",scope="repository:${path}:pull"`,
        })
        .end();
      return;
    }
    answer(url, response, path, blobs, manifests, options);
  });
  return { ...server, url: `oci://${server.host}/${path}` };
}

function answer(
  url: URL,
  response: import('node:http').ServerResponse,
  path: string,
  blobs: ReadonlyMap<string, Buffer>,
  manifests: ReadonlyMap<string, Buffer>,
  options: RegistryOptions,
): void {
  const [, kind, name = ''] = new RegExp(`^/v2/${path}/(tags|manifests|blobs)/(.+)$`).exec(url.pathname) ?? [];
  if (kind === 'tags') {
    const tags = [...manifests.keys()];
    const size = options.pageSize ?? tags.length;
    const start = url.searchParams.has('last') ? tags.indexOf(url.searchParams.get('last') ?? '') + 1 : 0;
    const page = tags.slice(start, start + size);
    const more =
      start + size < tags.length
        ? { link: `</v2/${path}/tags/list?n=${size}&last=${page.at(-1) ?? ''}>; rel="next"` }
        : {};
    response
      .writeHead(200, { 'content-type': 'application/json', ...more })
      .end(JSON.stringify({ name: path, tags: page }));
    return;
  }
  const manifest = kind === 'manifests' ? manifests.get(name) : undefined;
  if (manifest !== undefined) {
    response
      .writeHead(200, {
        'content-type': 'application/vnd.oci.image.manifest.v1+json',
        'docker-content-digest': digest(manifest),
      })
      .end(manifest);
    return;
  }
  const blob = kind === 'blobs' ? blobs.get(name) : undefined;
  if (blob === undefined) response.writeHead(404).end();
  else response.writeHead(200).end(options.tamper === true ? Buffer.concat([blob, Buffer.from('x')]) : blob);
}

function manifestOf(archive: Buffer): Buffer {
  const config = Buffer.from('{}');
  return Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: { mediaType: 'application/vnd.cncf.helm.config.v1+json', digest: digest(config), size: config.length },
      layers: [
        {
          mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
          digest: digest(archive),
          size: archive.length,
        },
      ],
    }),
  );
}
