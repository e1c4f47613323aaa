import { sha256 } from './chart-shelf.ts';
import type { ShelvedChart } from './chart-shelf.ts';
import { notFound } from './site.ts';
import type { Site, SiteAnswer } from './site.ts';

interface Artifact {
  readonly tag: string;
  readonly manifest: Buffer;
  readonly blobs: ReadonlyMap<string, Buffer>;
}

const manifestType = 'application/vnd.oci.image.manifest.v1+json';

/** Answers the registries of the shelf by the OCI distribution protocol, without asking who is there. */
export function ociSite(shelf: readonly ShelvedChart[]): Site {
  const charts = shelf.filter((chart) => chart.at.startsWith('oci://'));
  const repositories = new Map(
    [...Map.groupBy(charts, (chart) => chart.at.slice('oci://'.length))].map(([at, found]) => [
      at,
      found.map(artifactOf),
    ]),
  );
  const hosts = new Set([...repositories.keys()].map((at) => at.split('/')[0]));
  return ({ url, method }) => {
    if (!hosts.has(url.host) || !url.pathname.startsWith('/v2/')) return undefined;
    if (url.pathname === '/v2/')
      return { status: 200, headers: { 'docker-distribution-api-version': 'registry/2.0' }, body: '{}' };
    const match = /^\/v2\/(.+)\/(manifests|blobs|tags)\/(.+)$/.exec(url.pathname);
    if (match === null) return notFound;
    const [, name = '', what = '', reference = ''] = match;
    const answer = answerFrom(repositories.get(`${url.host}/${name}`) ?? [], name, what, reference);
    return method === 'HEAD' ? { ...answer, body: '' } : answer;
  };
}

function answerFrom(artifacts: readonly Artifact[], name: string, what: string, reference: string): SiteAnswer {
  if (what === 'tags')
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name, tags: artifacts.map(({ tag }) => tag) }),
    };
  if (what === 'manifests') {
    const found = artifacts.find(({ tag, manifest }) => tag === reference || sha256(manifest) === reference);
    return found === undefined ? notFound : content(found.manifest, manifestType);
  }
  const blob = artifacts.map(({ blobs }) => blobs.get(reference)).find((found) => found !== undefined);
  return blob === undefined ? notFound : content(blob, 'application/octet-stream');
}

function content(bytes: Buffer, type: string): SiteAnswer {
  return {
    status: 200,
    headers: { 'content-type': type, 'content-length': String(bytes.length), 'docker-content-digest': sha256(bytes) },
    body: bytes,
  };
}

/** The digest under which a chart of the shelf can be asked for. */
export function manifestDigestOf(chart: ShelvedChart): string {
  return sha256(artifactOf(chart).manifest);
}

/** A chart as Helm pushes it: its metadata as config, the archive as the only layer. Tags hold no `+`. */
function artifactOf(chart: ShelvedChart): Artifact {
  const config = Buffer.from(JSON.stringify({ apiVersion: 'v2', name: chart.name, version: chart.version }));
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: manifestType,
      config: { mediaType: 'application/vnd.cncf.helm.config.v1+json', digest: sha256(config), size: config.length },
      layers: [
        {
          mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
          digest: chart.digest,
          size: chart.archive.length,
        },
      ],
    }),
  );
  return {
    tag: chart.version.replaceAll('+', '_'),
    manifest,
    blobs: new Map([
      [sha256(config), config],
      [chart.digest, chart.archive],
    ]),
  };
}
